package dev.galley.ui.history;

import dev.galley.review.Assignment;
import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.EditCommand;
import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.Outcome;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/// A workspace with one post that Ana approved as it came, which is number 1.
final class Shelf {

    static final int POST = 1;

    private Shelf() {}

    static Workspace open(Path folder) throws IOException {
        Path draft = folder.resolve("drafts/p-1.txt");
        Files.createDirectories(draft.resolveSibling("."));
        Files.writeString(
                draft,
                """
                notes on pumps

                the pump stopped twice, and this is why the team wrote it down before it faded.

                alphanode post meta

                topicoffice notes
                score
                  • quality: 80
                payload
                  • source id: p-1
                """);
        Identity ana =
                new Identity("Ana", "ana", "desk-7", 7, Holder.WINDOW, InstantSource.system());
        Workspace workspace = Workspace.open(folder.resolve("review"), Access.WRITE, ana);
        workspace.importPaths(List.of(draft), new Quiet());
        return workspace;
    }

    static void approve(Workspace workspace) throws Exception {
        Selection one = new Selection.Picked(new int[] {POST});
        workspace.decide(new DecideCommand(Decision.APPROVE, one, List.of(), null, false));
    }

    static Outcome edit(Workspace workspace, String... assignments) {
        List<Assignment> changes = Arrays.stream(assignments).map(Assignment::parse).toList();
        return workspace.edit(new EditCommand(POST, changes, "by hand"));
    }

    /// An import that nobody follows.
    private static final class Quiet implements ImportProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public void failed(String path, String message) {
            throw new IllegalStateException(message);
        }

        @Override
        public void conflict(String id, String path) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
