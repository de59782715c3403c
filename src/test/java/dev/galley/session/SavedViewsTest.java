package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.catalog.Query;
import dev.galley.catalog.Sort;
import dev.galley.review.Decision;
import dev.galley.store.Access;
import dev.galley.store.SavedView;
import dev.galley.store.StoreException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class SavedViewsTest {

    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "one", 80, 1);
        office.draft("p-2", "two", 40, 0);
        office.draft("p-3", "three", 90, 0);
        office.importDrafts();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aWorkspaceBeginsWithViewsThatCanBeAsked() throws Exception {
        List<SavedView> views = views().all();
        assertThat(views)
                .extracting(SavedView::name)
                .contains(
                        "Needs review",
                        "Low clarity",
                        "Contradictions",
                        "Parse problems",
                        "Changed since approval",
                        "Ready to sign off");
        for (SavedView view : views) {
            Query.parse(views().query(view.spec()));
            if (!view.spec().sort().isEmpty()) {
                Sort.parse(view.spec().sort());
            }
        }
        assertThat(count("Needs review")).isEqualTo(1);
        assertThat(count("Ready to sign off")).isZero();
    }

    @Test
    void aViewOfWhatIsLeftToDoCountsDown() throws Exception {
        Selection all = new Selection.ByQuery("needs-review:yes");
        office.workspace().decide(new DecideCommand(Decision.APPROVE, all, List.of(), null, false));
        assertThat(count("Needs review")).isZero();
        assertThat(count("Ready to sign off")).isEqualTo(1);
    }

    @Test
    void viewsAreThereInTheirOrderWhenTheWorkspaceIsOpenedAgain() {
        SavedView late = view("Ähnliche 文", "stack:\"a b\" -form:page", "views:desc", "stack:160");
        SavedView early = view("A", "", "", "");
        views().keep(List.of(late, early));
        office.reopen();
        assertThat(views().all()).containsExactly(late, early);
    }

    @Test
    void whoDeletesAllViewsHasNone() {
        views().keep(List.of());
        office.reopen();
        assertThat(views().all()).isEmpty();
    }

    @Test
    void twoViewsOfOneNameAreRefusedAndNothingIsLost() {
        SavedView one = view("A", "x", "", "");
        views().keep(List.of(one));
        assertThatThrownBy(() -> views().keep(List.of(one, view("a", "y", "", ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(views().all()).containsExactly(one);
    }

    @Test
    void aFilterThatCannotBeUnderstoodHasNoCount() {
        assertThat(views().counts(List.of("", "nonsense:1", "quality:<50")))
                .containsExactly(3, SavedViews.NO_COUNT, 1);
    }

    @Test
    void whoOnlyReadsSeesTheViewsAndKeepsNone() {
        SavedView one = view("A", "x", "", "");
        views().keep(List.of(one));
        try (Workspace reader = office.open(Access.READ)) {
            assertThat(reader.views().all()).containsExactly(one);
            assertThat(reader.views().writable()).isFalse();
            assertThatThrownBy(() -> reader.views().keep(List.of()))
                    .isInstanceOf(StoreException.class);
        }
        assertThat(views().all()).containsExactly(one);
    }

    @Test
    void keepingViewsIsNoStepOfTheJournal() {
        long head = office.workspace().snapshot().head();
        views().keep(List.of());
        office.workspace().refreshIfChanged();
        assertThat(office.workspace().snapshot().head()).isEqualTo(head);
        assertThat(office.workspace().undo().toString()).doesNotContain("view");
    }

    private int count(String name) {
        SavedView view = views().all().stream().filter(v -> v.is(name)).findFirst().orElseThrow();
        return views().counts(List.of(views().query(view.spec())))[0];
    }

    private SavedViews views() {
        return office.workspace().views();
    }

    private static SavedView view(String name, String query, String sort, String columns) {
        return new SavedView(name, new SavedView.Spec(query, sort, columns));
    }
}
