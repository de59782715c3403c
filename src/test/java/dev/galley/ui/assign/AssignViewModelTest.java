package dev.galley.ui.assign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.QueryException;
import dev.galley.review.Role;
import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.ui.kit.InPlace;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@SuppressWarnings("NullAway.Init") // set before each test
class AssignViewModelTest {

    private static final Selection ALL = new Selection.ByQuery("");

    @TempDir private Path folder;
    private final InPlace commands = InPlace.held();
    private final NoticeBoard notices = new NoticeBoard();
    private final List<String> asked = new ArrayList<>();
    private Workspace workspace;
    private AssignViewModel model;

    @BeforeEach
    void open() throws IOException {
        workspace =
                Workspace.open(
                        folder.resolve("review"),
                        Access.WRITE,
                        Identity.ofProcess("Kim Berg", "window"));
        workspace.setPerson("Mia", Role.LEAD);
        workspace.setPerson("Ben", Role.EDITOR);
        Path in = Files.createDirectories(folder.resolve("in"));
        for (String name : List.of("one", "two", "three")) {
            Files.writeString(in.resolve(name + ".txt"), name + "\n\na text about " + name + ".\n");
        }
        workspace.importPaths(List.of(in), new Silent());
        model = new AssignViewModel(workspace, notices, commands, new Host());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theNumberIsSaidFirstAndOneselfIsOfferedFirst() {
        ask(3);
        assertThat(model.question().get()).isEqualTo("Assign 3 posts to");
        assertThat(model.subject().get()).isEmpty();
        assertThat(names()).containsExactly("Kim Berg", "Ben", "Mia", "Nobody");
        assertThat(model.found().getFirst().spoken()).isEqualTo("Kim Berg, you, editor, no posts");
        assertThat(model.chosen().get()).isZero();
    }

    @Test
    void typingFindsPeopleAndTheBestFitComesFirst() {
        ask(3);
        model.text().set("b");
        assertThat(names()).containsExactly("Kim Berg", "Ben", "Nobody");
        model.text().set("me");
        assertThat(names()).containsExactly("Kim Berg");
        model.text().set("nob");
        assertThat(names()).containsExactly("Nobody");
        model.text().set("zed");
        assertThat(names()).isEmpty();
        assertThat(model.chosen().get()).isEqualTo(-1);
        model.assign();
        assertThat(model.open().get()).isTrue();
    }

    @Test
    void whoIsChosenGetsThePostsAndItCanBeTakenBack() throws QueryException {
        ask(3);
        model.text().set("mi");
        model.assign();
        assertThat(model.open().get()).isFalse();
        assertThat(posts("assigned:mia")).isZero();
        commands.doFirst();
        assertThat(posts("assigned:mia")).isEqualTo(3);
        assertThat(asked).containsExactly("assigned");
        Notice said = Objects.requireNonNull(notices.toast().get());
        assertThat(said.message()).isEqualTo("Assigned 3 posts to Mia");
        Objects.requireNonNull(said.offer()).act().run();
        assertThat(asked).containsExactly("assigned", "undo");
        ask(3);
        assertThat(model.found().get(2).load()).isEqualTo("3 posts");
    }

    @Test
    void onePostIsCalledByItsName() throws QueryException {
        int one =
                workspace
                        .find(workspace.rows(workspace.list("one", "").posts()).getFirst().id())
                        .orElseThrow();
        model.ask(
                new AssignViewModel.Posts(new Selection.Picked(new int[] {one}), "one", "1 post"));
        commands.doFirst();
        assertThat(model.question().get()).isEqualTo("Assign the post to");
        assertThat(model.subject().get()).isEqualTo("“one”");
        model.move(-1);
        model.assign();
        commands.doFirst();
        assertThat(said()).isEqualTo("Nothing to assign: assigned to nobody already.");
        model.ask(
                new AssignViewModel.Posts(new Selection.Picked(new int[] {one}), "one", "1 post"));
        commands.doFirst();
        model.assign();
        commands.doFirst();
        assertThat(said()).isEqualTo("Assigned “one” to Kim Berg");
        assertThat(posts("assigned:me")).isEqualTo(1);
    }

    @Test
    void closingLeavesAllAsItWasAndDropsALateAnswer() throws QueryException {
        model.ask(new AssignViewModel.Posts(ALL, null, "3 posts"));
        model.close();
        commands.doFirst();
        assertThat(model.open().get()).isFalse();
        ask(3);
        model.close();
        model.assign();
        assertThat(commands.waiting()).isZero();
        assertThat(posts("missing:assigned")).isEqualTo(3);
    }

    @Test
    void aWindowThatOnlyReadsSaysSo() {
        try (Workspace reader =
                Workspace.open(
                        folder.resolve("review"),
                        Access.READ,
                        Identity.ofProcess("Ben", "window"))) {
            new AssignViewModel(reader, notices, commands, new Host())
                    .ask(new AssignViewModel.Posts(ALL, null, "3 posts"));
        }
        assertThat(said()).contains("only reads");
        assertThat(commands.waiting()).isZero();
    }

    private void ask(int posts) {
        model.ask(new AssignViewModel.Posts(ALL, null, posts + " posts"));
        commands.doFirst();
        assertThat(model.open().get()).isTrue();
    }

    private List<String> names() {
        return model.found().stream().map(Candidate::words).toList();
    }

    private @Nullable String said() {
        Notice said = notices.toast().get();
        return said == null ? null : said.message();
    }

    private int posts(String query) throws QueryException {
        return workspace.list(query, "").posts().length;
    }

    private final class Host implements AssignHost {
        @Override
        public void assigned() {
            asked.add("assigned");
        }

        @Override
        public void undo() {
            asked.add("undo");
        }
    }

    private static final class Silent implements ImportProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public void failed(String path, String message) {
            throw new IllegalStateException(path + ": " + message);
        }

        @Override
        public void conflict(String id, String path) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
