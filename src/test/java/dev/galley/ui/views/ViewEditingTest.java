package dev.galley.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.store.SavedView;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class ViewEditingTest {

    @TempDir private Path temp;

    private final FakeViews posts = new FakeViews("one", "two", "three");
    private final NoticeBoard notices = new NoticeBoard();
    private final InPlace now = InPlace.atOnce();
    private final ViewsViewModel views = new ViewsViewModel(posts, posts, now, now, notices);
    private final ViewEditing editing = new ViewEditing(views, posts, notices);
    private final ViewSharing sharing = new ViewSharing(views, editing, posts, now, notices);

    @BeforeEach
    void look() {
        views.look();
    }

    @Test
    void whatTheListShowsBecomesAView() {
        posts.now.set(new SavedView.Spec("stack:java", "views:desc", "stack:160"));
        editing.begin();
        assertThat(posts.revealed).isEqualTo(1);
        assertThat(editing.naming().get()).isEqualTo(new ViewEditing.Naming(""));
        editing.finish("  Java first ");
        assertThat(editing.naming().get()).isNull();
        assertThat(posts.kept.getLast())
                .isEqualTo(
                        new SavedView(
                                "Java first",
                                new SavedView.Spec("stack:java", "views:desc", "stack:160")));
        assertThat(views.shown().get()).isEqualTo("Java first");
    }

    @Test
    void aNameIsAskedForUntilItIsOne() {
        editing.begin();
        for (String wrong : new String[] {"", "   ", "TWO", "x".repeat(61), "a\nb"}) {
            editing.finish(wrong);
            assertThat(editing.complaint().get()).as(wrong).isNotEmpty();
            assertThat(editing.naming().get()).as(wrong).isNotNull();
        }
        editing.cancel();
        assertThat(editing.complaint().get()).isEmpty();
        assertThat(posts.names()).containsExactly("one", "two", "three");
    }

    @Test
    void aViewIsRenamedAlsoInTheCaseOfItsLetters() {
        views.show(1);
        editing.rename(1);
        editing.finish("Two");
        assertThat(posts.names()).containsExactly("one", "Two", "three");
        assertThat(views.shown().get()).isEqualTo("Two");
    }

    @Test
    void theViewOnScreenIsUpdatedToWhatTheListShowsByNow() {
        views.show(1);
        posts.now.set(new SavedView.Spec("two stack:java", "", ""));
        assertThat(views.changed().get()).isTrue();
        editing.update();
        assertThat(posts.kept.get(1)).isEqualTo(FakeViews.view("two", "two stack:java"));
        assertThat(views.changed().get()).isFalse();
        assertThat(editing.takeBack()).isTrue();
        assertThat(posts.kept.get(1)).isEqualTo(FakeViews.view("two", "two"));
        assertThat(views.changed().get()).isTrue();
    }

    @Test
    void aDeletedViewComesBackToItsPlace() {
        views.show(1);
        editing.delete(1);
        assertThat(posts.names()).containsExactly("one", "three");
        assertThat(views.shown().get()).isEmpty();
        Notice toast = Objects.requireNonNull(notices.toast().get());
        assertThat(toast.message()).isEqualTo("Deleted the view “two”");
        Objects.requireNonNull(toast.offer()).act().run();
        assertThat(posts.names()).containsExactly("one", "two", "three");
        assertThat(views.shown().get()).isEqualTo("two");
    }

    @Test
    void onlyTheLastStepIsTakenBackAndOnlyWhileItIsSaid() {
        assertThat(editing.takeBack()).isFalse();
        editing.delete(0);
        notices.say(Notice.info("Approved “something”"));
        assertThat(editing.takeBack()).isFalse();
        editing.delete(0);
        assertThat(editing.takeBack()).isTrue();
        assertThat(editing.takeBack()).isFalse();
        assertThat(posts.names()).containsExactly("two", "three");
    }

    @Test
    void viewsMoveAmongEachOtherAndNotBeyondTheEnds() {
        assertThat(editing.move(2, -1)).isEqualTo(1);
        assertThat(posts.names()).containsExactly("one", "three", "two");
        assertThat(editing.move(0, -1)).isZero();
        assertThat(editing.move(2, 1)).isEqualTo(2);
        assertThat(posts.names()).containsExactly("one", "three", "two");
    }

    @Test
    void aWindowThatOnlyReadsUsesViewsAndChangesNone() {
        posts.writable = false;
        editing.begin();
        editing.rename(0);
        editing.update(0);
        editing.delete(0);
        editing.move(0, 1);
        sharing.paste(sharing.text(0));
        assertThat(editing.naming().get()).isNull();
        assertThat(posts.names()).containsExactly("one", "two", "three");
        assertThat(Objects.requireNonNull(notices.toast().get()).message()).contains("only reads");
        views.show(2);
        assertThat(views.shown().get()).isEqualTo("three");
    }

    @Test
    void viewsAreHandedOnInAFile() {
        posts.files.add(temp);
        sharing.export(1);
        sharing.exportAll();
        assertThat(temp.resolve("two.galley.json")).exists();
        posts.kept = List.of(FakeViews.view("two", "mine"));
        views.look();
        posts.files.set(0, temp.resolve("views.galley.json"));
        sharing.importFile();
        assertThat(posts.names()).containsExactly("two", "one", "two 2", "three");
        assertThat(posts.kept.get(2).spec().query()).isEqualTo("two");
        sharing.importFile();
        assertThat(posts.names()).hasSize(4);
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        sharing.paste(sharing.text(0));
        assertThat(posts.names()).containsExactly("one", "two", "three");
        assertThat(Objects.requireNonNull(notices.toast().get()).message()).contains("already");
    }

    @Test
    void aFileThatHoldsNoViewsSaysWhatWasExpected() throws IOException {
        Path file = temp.resolve("notes.json");
        for (String text :
                new String[] {
                    "",
                    "null",
                    "[]",
                    "{\"format\": \"galley-views\", \"version\": 2}",
                    "{\"format\": \"galley-views\", \"version\": 1, \"views\": [{}]}",
                    "[".repeat(100_000)
                }) {
            Files.writeString(file, text);
            posts.files.clear();
            posts.files.add(file);
            notices.bands().clear();
            sharing.importFile();
            assertThat(notices.bands()).as(text).hasSize(1);
            sharing.paste(text);
        }
        assertThat(posts.names()).containsExactly("one", "two", "three");
    }
}
