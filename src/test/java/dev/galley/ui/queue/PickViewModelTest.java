package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PickViewModelTest {

    private final FakePosts posts = new FakePosts(100_000);
    private final NoticeBoard errors = new NoticeBoard();
    private final ListViewModel list = new ListViewModel(posts, InPlace.atOnce(), errors);
    private final InPlace held = InPlace.held();
    private final PickViewModel picks = new PickViewModel(list, held, errors);

    @BeforeEach
    void list() {
        list.relist();
    }

    @Test
    void theFirstRowPickedTakesTheShownOneAlong() {
        list.select(4);
        picks.toggle(6);
        assertThat(picked()).containsExactly(5, 7);
        assertThat(list.selected().get()).isEqualTo(6);
        picks.toggle(4);
        assertThat(picked()).containsExactly(7);
        picks.toggle(6);
        assertThat(picks.picked().get()).isEqualTo(new PickedPosts.None());
    }

    @Test
    void aRangeGrowsAndShrinksFromWhereItBegan() {
        list.select(10);
        picks.extend(1);
        picks.extend(1);
        assertThat(picked()).containsExactly(11, 12, 13);
        picks.extend(-1);
        assertThat(picked()).containsExactly(11, 12);
        picks.extendTo(8);
        assertThat(picked()).containsExactly(9, 10, 11);
    }

    @Test
    void lookingElsewhereKeepsWhatIsPickedAndBeginsAnotherRange() {
        list.select(0);
        picks.extend(1);
        list.select(50);
        assertThat(picked()).containsExactly(1, 2);
        picks.extend(1);
        assertThat(picked()).containsExactly(1, 2, 51, 52);
    }

    @Test
    void allMatchingTouchesNoRow() {
        posts.fetched.clear();
        picks.all();
        assertThat(picks.picked().get()).isEqualTo(new PickedPosts.AllMatching("", 100_000));
        assertThat(picks.isPicked(99_999)).isTrue();
        assertThat(posts.fetched).isEmpty();
        assertThat(held.waiting()).isZero();
    }

    @Test
    void oneLessThanAllIsWorkedOutInTheBackground() {
        picks.all();
        picks.toggle(2);
        assertThat(picks.picked().get().count()).isEqualTo(100_000);
        held.doFirst();
        assertThat(picks.picked().get().count()).isEqualTo(99_999);
        assertThat(picks.isPicked(3)).isFalse();
    }

    @Test
    void aLongRangeIsWorkedOutInTheBackground() {
        list.select(0);
        picks.extendTo(90_000);
        assertThat(picks.picked().get().count()).isZero();
        held.doFirst();
        assertThat(picks.picked().get().count()).isEqualTo(90_001);
    }

    @Test
    void anotherOrderKeepsThePicksAndAnotherFilterEndsThem() {
        picks.toggle(3);
        list.sort(new ListOrder("quality", true));
        assertThat(picked()).containsExactly(1, 4);
        list.filter("status:unreviewed");
        assertThat(picks.picked().get()).isEqualTo(new PickedPosts.None());
        picks.all();
        list.relist();
        assertThat(picks.picked().get())
                .isEqualTo(new PickedPosts.AllMatching("status:unreviewed", 100_000));
        picks.clear();
        assertThat(picks.isPicked(1)).isFalse();
    }

    private int[] picked() {
        return picks.picked().get() instanceof PickedPosts.Some some ? some.posts() : new int[0];
    }
}
