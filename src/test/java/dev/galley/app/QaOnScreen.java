package dev.galley.app;

import dev.galley.session.Workspace;
import dev.galley.ui.kit.Notice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A window with the samples, and what QA does and sees in it.
abstract class QaOnScreen {

    static final int POSTS = 14;

    @TempDir Path temp;

    OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        Path folder = temp.resolve("workspace");
        try (Workspace workspace = Articles.open(folder)) {
            workspace.importPaths(List.of(Path.of("sample-seeds")), Articles.silent());
        }
        window = OpenWindow.on(folder, "Kim", 1440, 900).ready();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    void source() throws Exception {
        window.press("S");
        window.until(() -> window.sees(".source-raw") && ready());
    }

    boolean ready() {
        return window.isShown() && window.sees(".inspect-verdict") && !verdict().isEmpty();
    }

    String verdict() {
        return window.text(".inspect-verdict");
    }

    Notice toast() {
        return Objects.requireNonNull(window.desk().notices().toast().get());
    }

    Shown shown() {
        return Objects.requireNonNull(window.desk().shelf().shown().get());
    }

    int selected() {
        return window.desk().list().selected().get();
    }

    int post() {
        return window.desk().list().post().get();
    }
}
