package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.session.Workspace;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class EditInWindowTest {

    @TempDir Path temp;

    @Test
    void aValueThatDoesNotFitIsSaidBesideItsFieldAndNotSaved() throws Exception {
        try (OpenWindow window = onSamples()) {
            window.press("E");
            window.until(() -> window.desk().editing().model().status().changeable());
            window.until(() -> hasField(window));
            window.robot.interact(() -> field(window).requestFocus());
            window.press("Ctrl+A");
            window.type("170");
            window.press("Ctrl+S");
            window.until(() -> window.sees(".meta-invalid"));
            assertThat(shown(window).detail().revisions()).hasSize(1);
            window.robot.interact(() -> field(window).requestFocus());
            window.press("Ctrl+A");
            window.type("71");
            window.press("Ctrl+S");
            window.until(() -> shown(window).detail().revisions().size() == 2);
            assertThat(quality(window)).isEqualTo(71);
            window.press("Esc");
        }
    }

    @Test
    void whatIsTypedAndNotSavedIsOfferedAgain() throws Exception {
        try (OpenWindow window = onSamples()) {
            window.press("E");
            window.until(() -> window.desk().editing().model().status().changeable());
            window.robot.interact(
                    () -> window.desk().editing().model().changes().setTitle("A better title"));
            window.press("Esc");
            window.until(() -> window.desk().screen().tab().get() == Screen.Tab.READ);
            window.ready();
            window.press("E");
            window.until(
                    () -> window.desk().editing().model().status().offeredProperty().get() != null);
            window.until(() -> window.sees(".draft-band"));
        }
    }

    @Test
    void theMetaBoxCanBeChangedAsSoonAsThePostIsAndEscapeInItEndsTheEditing() throws Exception {
        try (OpenWindow window = onSamples()) {
            window.press("E");
            window.until(() -> hasField(window));
            assertThat(window.desk().editing().unsaved()).isFalse();
            window.robot.interact(() -> field(window).requestFocus());
            window.press("Esc");
            window.until(() -> window.desk().screen().tab().get() == Screen.Tab.READ);
            assertThat(hasField(window)).isFalse();
        }
    }

    @Test
    void aDraftIsOfferedOverTheReadPostAndStaysWhenItGoesOn() throws Exception {
        try (OpenWindow window = onSamples()) {
            window.press("E");
            window.until(() -> window.desk().editing().model().status().changeable());
            window.robot.interact(
                    () -> window.desk().editing().model().changes().setTitle("A better title"));
            window.press("Esc");
            window.until(() -> shown(window).draft() != null && window.sees(".draft-band"));
            Button goOn = (Button) window.find(".draft-band .button");
            assertThat(goOn.getText()).isEqualTo("Continue");
            window.robot.interact(goOn::fire);
            window.until(() -> window.desk().editing().unsaved());
            window.press("Esc");
            window.until(() -> window.desk().screen().tab().get() == Screen.Tab.READ);
            window.until(() -> shown(window).draft() != null && window.sees(".draft-band"));
        }
    }

    @Test
    void undoOfASaveShowsTheTextBeforeInTheEditorToo() throws Exception {
        try (OpenWindow window = onSamples()) {
            window.press("E");
            window.until(() -> window.desk().editing().model().status().changeable());
            window.until(() -> !title(window).isEmpty());
            String before = title(window);
            window.robot.interact(
                    () -> window.desk().editing().model().changes().setTitle("A better title"));
            window.press("Ctrl+S");
            window.until(() -> shown(window).detail().state().revision() == 2);
            window.until(() -> !window.desk().editing().unsaved());
            window.robot.interact(() -> window.desk().undo());
            window.until(() -> window.desk().editing().model().status().changeable());
            window.until(() -> before.equals(title(window)));
        }
    }

    private static String title(OpenWindow window) {
        var article = window.desk().editing().model().status().articleProperty().get();
        return article == null ? "" : String.valueOf(article.title());
    }

    private static Shown shown(OpenWindow window) {
        return Objects.requireNonNull(window.desk().shelf().shown().get());
    }

    private static boolean hasField(OpenWindow window) {
        return fields(window).findFirst().isPresent();
    }

    private static Node field(OpenWindow window) {
        return fields(window).findFirst().orElseThrow();
    }

    private static Stream<Node> fields(OpenWindow window) {
        return window.all(".text-input", Node.class).stream()
                .filter(node -> "score, quality".equals(node.getAccessibleText()))
                .filter(OpenWindow::isVisible);
    }

    private static long quality(OpenWindow window) {
        return shown(window)
                .detail()
                .article()
                .metaOrEmpty()
                .number(MetaField.SCORE, "quality")
                .orElse(-1);
    }

    private OpenWindow onSamples() throws Exception {
        Path folder = temp.resolve("workspace");
        try (Workspace workspace = Articles.open(folder)) {
            workspace.importPaths(List.of(Path.of("sample-seeds")), Articles.silent());
        }
        return OpenWindow.on(folder, "Kim", 1440, 900).ready();
    }
}
