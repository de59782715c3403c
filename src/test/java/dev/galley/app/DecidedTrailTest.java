package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Objects;

class DecidedTrailTest {

    @TempDir Path temp;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        Articles.workspace(temp, 6).close();
        window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1200, 800).ready();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void oneStepsBackOverWhatWasDecidedAndForwardToWhereOneWas() throws Exception {
        decide("A", 2);
        decide("D", 3);
        at(3);
        window.press("Alt+Left");
        at(2);
        window.press("Alt+Left");
        at(1);
        window.press("Alt+Left");
        at(1);
        assertThat(toast()).isEqualTo("No further back.");
        window.press("Alt+Right");
        at(2);
        window.press("Alt+Right");
        at(3);
        window.press("Alt+Right");
        at(3);
        assertThat(toast()).isEqualTo("No further forward.");
    }

    @Test
    void whatTheFilterLeavesOutIsOffered() throws Exception {
        decide("A", 2);
        window.onFx(() -> window.desk().showPosts("status:unreviewed"));
        window.until(() -> window.desk().list().size() == 5);
        window.press("Alt+Left");
        assertThat(toast()).contains("is not among the posts listed");
        window.onFx(
                () ->
                        Objects.requireNonNull(
                                        Objects.requireNonNull(
                                                        window.desk().notices().toast().get())
                                                .offer())
                                .act()
                                .run());
        at(1);
        assertThat(window.desk().list().size()).isEqualTo(1);
    }

    private void decide(String key, int next) throws Exception {
        int before = window.count(Status.UNREVIEWED);
        window.press(key);
        window.until(() -> window.count(Status.UNREVIEWED) == before - 1);
        at(next);
    }

    private void at(int post) throws Exception {
        window.until(() -> window.desk().list().post().get() == post && window.isShown());
    }

    private String toast() {
        return Objects.requireNonNull(window.desk().notices().toast().get()).message();
    }
}
