package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.ref.WeakReference;
import java.nio.file.Path;

class LetGoTest {

    @TempDir Path temp;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        Articles.workspace(temp, 4).close();
        window = OpenWindow.on(temp.resolve("workspace"), "Kim", 1000, 700).ready();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void nothingHoldsOnToAWorkspaceThatWasClosed() throws Exception {
        window.press("J", "E");
        window.until(() -> window.sees(".editor"));
        window.press("Esc", "V");
        window.until(() -> window.sees(".history"));
        window.press("S");
        window.until(() -> window.sees(".source-raw"));
        WeakReference<Scene> scene = new WeakReference<>(window.stage().getScene());
        WeakReference<Desk> desk = new WeakReference<>(window.desk());
        window.onFx(() -> window.shell().closeWorkspace());
        window.until(() -> window.sees("#start-welcome"));
        window.until(() -> isGone(scene) && isGone(desk));
        assertThat(window.stage().getScene()).isNotNull();
    }

    private boolean isGone(WeakReference<?> thing) {
        window.onFx(window::forgetEvents);
        System.gc();
        return thing.get() == null;
    }
}
