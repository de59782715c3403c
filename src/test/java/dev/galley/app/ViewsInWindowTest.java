package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Status;
import dev.galley.session.Identity;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.SavedView;
import dev.galley.ui.views.ViewLine;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ViewsInWindowTest {

    @TempDir Path temp;
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        Workspace workspace = Articles.workspace(temp, 5);
        workspace.views().keep(List.of(view("To do", "status:unreviewed"), view("All", "")));
        workspace.close();
        window = opened();
        window.press("Ctrl+B");
        window.until(() -> counts().equals(List.of("5", "5")));
    }

    private OpenWindow opened() throws Exception {
        return OpenWindow.on(temp.resolve("workspace"), "Kim", 1000, 700).ready();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aDecisionCountsDownInTheViewsThatItConcerns() throws Exception {
        window.press("Ctrl+1");
        window.until(() -> window.desk().list().query().get().equals("status:unreviewed"));
        window.until(window::isShown);
        window.press("A");
        window.until(() -> counts().equals(List.of("4", "5")));
        window.press("Ctrl+Z");
        window.until(() -> counts().equals(List.of("5", "5")));
    }

    @Test
    void aFilterBecomesAViewThatIsThereTheNextDay() throws Exception {
        window.onFx(() -> window.desk().showPosts("article number 3"));
        window.until(() -> window.desk().list().size() == 1);
        window.press("Ctrl+Shift+S");
        window.until(() -> focused() instanceof TextField);
        window.type("Third");
        window.press("Enter");
        window.until(() -> counts().equals(List.of("5", "5", "1")));
        window.until(() -> window.find("#queue-table").isFocused());
        assertThat(window.count(Status.UNREVIEWED)).isEqualTo(5);
        window.close();
        window = opened();
        window.until(() -> names().equals(List.of("To do", "All", "Third")));
        window.until(() -> window.desk().views().models().views().shown().get().equals("Third"));
    }

    @Test
    void rowsAreRenamedMovedAndDeletedByKeysAndComeBack() throws Exception {
        window.onFx(() -> rows().get(1).requestFocus());
        window.press("Alt+Up");
        window.until(() -> names().equals(List.of("All", "To do")));
        assertThat(focused()).isEqualTo(rows().getFirst());
        window.press("F2");
        window.until(() -> focused() instanceof TextField);
        window.onFx(() -> ((TextField) focused()).setText("Everything"));
        window.press("Enter");
        window.until(() -> names().equals(List.of("Everything", "To do")));
        window.onFx(() -> rows().getFirst().requestFocus());
        window.press("Down", "Delete");
        window.until(() -> names().equals(List.of("Everything")));
        window.until(() -> focused().equals(rows().getFirst()));
        window.press("Ctrl+Z");
        window.until(() -> names().equals(List.of("Everything", "To do")));
        window.until(() -> window.desk().opened().workspace().views().all().size() == 2);
    }

    @Test
    void thePaletteFindsEveryViewAndTheSheetOfKeysNamesItsKey() throws Exception {
        window.press("Ctrl+K");
        window.until(() -> window.sees("#palette") && focused() instanceof TextField);
        window.type("to do");
        window.press("Enter");
        window.until(() -> window.desk().list().query().get().equals("status:unreviewed"));
        window.press("F1");
        window.until(() -> window.sees("#keys-sheet"));
        assertThat(texts("#keys-sheet .label")).contains("Go to view: To do", "Ctrl+1", "Ctrl+2");
    }

    @Test
    void whereThePaneIsFoldedAwayTheNameIsAskedForAllTheSame() throws Exception {
        window.close();
        window = opened();
        assertThat(window.sees("#views")).isFalse();
        window.press("Ctrl+Shift+S");
        window.until(() -> window.sees("#view-name"));
        window.until(() -> focused() instanceof TextField);
        window.press("Esc");
        window.until(() -> !window.sees("#view-name"));
    }

    @Test
    void aWindowThatOnlyReadsGoesToViewsAndSavesNone() throws Exception {
        window.close();
        Identity lee = Identity.ofProcess("Lee", "window");
        try (Workspace _ = Workspace.open(temp.resolve("workspace"), Access.WRITE, lee)) {
            window = opened();
            window.until(() -> names().equals(List.of("To do", "All")));
            window.press("Ctrl+B");
            window.until(() -> window.sees("#views"));
            assertThat(window.find("#view-add").isDisabled()).isTrue();
            window.press("Ctrl+1");
            window.until(() -> window.desk().list().query().get().equals("status:unreviewed"));
            window.press("Ctrl+Shift+S");
            assertThat(window.sees("#view-name")).isFalse();
        }
    }

    @Test
    void everyRowSaysItsNameAndItsNumber() throws Exception {
        assertThat(rows())
                .extracting(Button::getAccessibleText)
                .containsExactly("View To do, 5 posts", "View All, 5 posts, on screen");
        window.until(() -> rows().stream().allMatch(row -> row.getHeight() >= 28));
    }

    private Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    private List<Button> rows() {
        return window.all(".view-row", Button.class);
    }

    private List<String> texts(String selector) {
        return window.texts(selector);
    }

    private List<String> names() {
        return lines().stream().map(ViewLine::name).toList();
    }

    private List<String> counts() {
        return texts(".view-count");
    }

    private List<ViewLine> lines() {
        return window.desk().views().models().views().lines().get();
    }

    private static SavedView view(String name, String query) {
        return new SavedView(name, new SavedView.Spec(query, "", ""));
    }
}
