package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Policy;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.meta.PreparedMeta;
import dev.galley.ui.reader.ReaderPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ArticleShelfTest {

    @TempDir Path temp;

    private final InPlace held = InPlace.held();
    private final NoticeBoard notices = new NoticeBoard();
    private final List<Integer> read = new ArrayList<>();
    private final ArticleShelf shelf = new ArticleShelf(this::read, held, notices);
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Articles.workspace(temp, 3);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theOldArticleStaysUntilTheNewOneIsReady() {
        shelf.want(1);
        held.doFirst();
        shelf.want(2);
        assertThat(post()).isEqualTo(1);
        held.doFirst();
        assertThat(post()).isEqualTo(2);
    }

    @Test
    void anArticleThatComesLateIsNotShown() {
        shelf.want(1);
        shelf.want(2);
        held.doLast();
        held.doFirst();
        assertThat(post()).isEqualTo(2);
    }

    @Test
    void anArticleMadeReadyBeforeIsShownAtOnce() {
        shelf.prefetch(3);
        held.doFirst();
        shelf.want(3);
        assertThat(post()).isEqualTo(3);
        assertThat(read).containsExactly(3);
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKept() {
        shelf.prefetch(3);
        shelf.forget(3);
        held.doFirst();
        shelf.want(3);
        assertThat(held.waiting()).isEqualTo(1);
    }

    @Test
    void aChangeToOnePostKeepsTheOthersReady() {
        shelf.prefetch(2);
        shelf.forget(3);
        held.doFirst();
        shelf.want(2);
        assertThat(post()).isEqualTo(2);
    }

    @Test
    void afterAChangeTheArticleOnScreenIsReadAnew() {
        shelf.want(1);
        held.doFirst();
        shelf.changed();
        held.doFirst();
        assertThat(read).containsExactly(1, 1);
    }

    private Shown read(int post) {
        read.add(post);
        var detail = workspace.detail(post);
        return new Shown(
                detail,
                ReaderPane.prepare(detail),
                PreparedMeta.of(detail, Policy.initial()),
                null);
    }

    private int post() {
        return Objects.requireNonNull(shelf.shown().get()).post();
    }
}
