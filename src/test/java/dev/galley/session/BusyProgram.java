package dev.galley.session;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A program that imports, decides and assigns until it is killed, and writes a line for every step
/// once it is stored: the number of its entry in the journal.
final class BusyProgram {

    private final Path folder;
    private final PrintStream out;

    private BusyProgram(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, QueryException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new BusyProgram(Path.of(args[0]), out).run();
    }

    private void run() throws IOException, QueryException {
        Identity identity = Identity.ofProcess("Kim", Holder.COMMAND);
        Path review = folder.resolve("review");
        try (Workspace workspace = Workspace.open(review, Access.WRITE, identity)) {
            for (int round = workspace.snapshot().catalog().size(); ; round++) {
                Path drafts = drafts(round);
                Path half = drafts.resolve("first");
                for (Path part : List.of(half, drafts)) {
                    workspace.importPaths(List.of(part), new Silent());
                    out.println(workspace.snapshot().head());
                }
                for (Decision decision : List.of(Decision.APPROVE, Decision.DEFER)) {
                    DecideCommand all =
                            new DecideCommand(
                                    decision, new Selection.ByQuery(""), List.of(), null, false);
                    if (workspace.decide(all) instanceof Outcome.Done done) {
                        out.println(done.seq());
                    }
                }
                assign(workspace, "Kim");
                assign(workspace, null);
            }
        }
    }

    private void assign(Workspace workspace, @Nullable String to) throws QueryException {
        AssignCommand all = new AssignCommand(to, new Selection.ByQuery(""), false);
        if (workspace.staff().assign(all) instanceof Outcome.Done done) {
            out.println(done.seq());
        }
    }

    private Path drafts(int round) throws IOException {
        Path drafts = folder.resolve("drafts-" + round);
        Path half = Files.createDirectories(drafts.resolve("first"));
        for (int i = 0; i < 8; i++) {
            Path file = (i < 4 ? half : drafts).resolve(round + "-" + i + ".txt");
            Files.writeString(
                    file, "part %d of round %d\n\nkept %d times.\n".formatted(i, round, i));
        }
        return drafts;
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
