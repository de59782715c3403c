package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.PostRow;
import dev.galley.review.Status;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class QueueRowsTest {

    private static final int MANY = 100_000;

    private final FakePosts posts = new FakePosts(MANY);
    private final InPlace held = InPlace.held();
    private final QueueRows rows =
            new QueueRows(
                    new Places(IntStream.rangeClosed(1, MANY).toArray()),
                    posts,
                    held,
                    new NoticeBoard());

    @Test
    void aRowIsAPlaceholderUntilItsPageComes() {
        QueueRow row = rows.get(70_000);
        assertThat(row.content().get()).isNull();
        held.doFirst();
        assertThat(content(70_000).title()).isEqualTo("Title 70001");
    }

    @Test
    void onlyThePagesLookedAtAreFetched() {
        rows.get(0);
        rows.get(1);
        rows.get(99_999);
        assertThat(held.waiting()).isEqualTo(2);
        held.doFirst();
        held.doFirst();
        assertThat(posts.fetched).hasSize(QueueRows.PAGE + MANY % QueueRows.PAGE);
    }

    @Test
    void lookingForARowFetchesNothing() {
        assertThat(rows.indexOf(new QueueRow(5, 6))).isEqualTo(5);
        assertThat(rows.contains(new QueueRow(5, 7))).isFalse();
        assertThat(rows.indexOfPost(MANY)).isEqualTo(MANY - 1);
        assertThat(held.waiting()).isZero();
    }

    @Test
    void refreshingKeepsWhatRowsShowUntilTheNewComes() {
        rows.get(0);
        held.doFirst();
        posts.decide(1, Status.REJECTED);
        rows.refresh();
        assertThat(content(0).facts().status()).isEqualTo(Status.UNREVIEWED);
        held.doFirst();
        assertThat(content(0).facts().status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void refreshingChangesNothingOnScreenButTheRowsThatBecameOthers() {
        rows.get(0);
        held.doFirst();
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < QueueRows.PAGE; i++) {
            int place = i;
            rows.get(i).content().subscribe(() -> drawn.add(place));
        }
        posts.decide(8, Status.REJECTED);
        rows.refresh();
        held.doFirst();
        assertThat(drawn).containsExactly(7);
    }

    @Test
    void scrollingThroughAllKeepsAFewPagesOnly() {
        for (int i = 0; i < MANY; i += QueueRows.PAGE) {
            rows.get(i);
        }
        int asked = held.waiting();
        rows.get(MANY - 1);
        assertThat(held.waiting()).isEqualTo(asked);
        rows.get(0);
        assertThat(held.waiting()).isEqualTo(asked + 1);
    }

    private PostRow content(int index) {
        return Objects.requireNonNull(rows.get(index).content().get());
    }
}
