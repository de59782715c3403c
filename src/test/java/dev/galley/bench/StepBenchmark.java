package dev.galley.bench;

import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.Identity;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/// Prints what words, phrases and bulk decisions cost in a workspace that is there.
final class StepBenchmark {

    private static final int RUNS = 5;
    private static final int MOST = 20_000;

    /// Words of the made texts, from common ones to rare ones.
    private static final List<String> WORDS =
            List.of("the", "service", "\"in the\"", "\"the same\"", "queue retry");

    /// Asked before, so that the program is warm.
    private static final List<String> OTHERS =
            List.of("a", "of", "to", "and", "is", "for", "on", "with", "\"of the\"", "\"to the\"");

    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(f -> f.kind() != Field.Kind.TEXT).toList();

    private final Path folder;
    private final Workspace workspace;

    private StepBenchmark(Path folder, Workspace workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    /// Measures and prints; what it decides it takes back.
    ///
    /// @param args the folder of a workspace
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (Workspace open =
                Workspace.open(folder, Access.WRITE, Identity.ofProcess("bench", "command"))) {
            StepBenchmark benchmark = new StepBenchmark(folder, open);
            for (String words : OTHERS) {
                open.facets().under(words, FIELDS);
            }
            for (String words : WORDS) {
                benchmark.search(words);
            }
            benchmark.decide();
        }
    }

    /// What was found is kept, so that each question is asked for the first time only once.
    private void search(String words) throws QueryException {
        double first = Cost.once(() -> workspace.facets().under(words, FIELDS));
        int hits = workspace.list(words, "").posts().length;
        Cost.row(
                "%s with counts, %,d hits".formatted(words, hits),
                Cost.text(first),
                "bare SQLite, rows of the same match",
                Cost.median(RUNS, () -> bareMatch(words)));
    }

    private int bareMatch(String words) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file());
                PreparedStatement ask =
                        db.prepareStatement("SELECT rowid FROM fulltext WHERE fulltext MATCH ?")) {
            ask.setString(1, words);
            int sum = 0;
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    sum += rows.getInt(1);
                }
            }
            return sum;
        }
    }

    private void decide() throws Exception {
        int[] all = workspace.list("", "").posts();
        int[] posts = Arrays.copyOf(all, Math.min(MOST, all.length));
        DecideCommand approve =
                new DecideCommand(
                        Decision.APPROVE, new Selection.Picked(posts), List.of(), null, false);
        double[] deciding = new double[RUNS];
        double[] undoing = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            deciding[i] = Cost.once(() -> workspace.decide(approve));
            undoing[i] = Cost.once(workspace::undo);
        }
        double bare = bareUpdate(posts.length);
        Arrays.sort(deciding);
        Arrays.sort(undoing);
        String beside = "bare SQLite, one column, durable";
        String what = "approve %,d posts, durable".formatted(posts.length);
        Cost.row(what, Cost.text(deciding[RUNS / 2]), beside, bare);
        Cost.row("take it back", Cost.text(undoing[RUNS / 2]), beside, bare);
    }

    private double bareUpdate(int posts) throws SQLException {
        Path bare = folder.resolveSibling("bare-update.db");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + bare);
                Statement statement = db.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("ATTACH '" + file() + "' AS other");
            statement.execute("CREATE TABLE copy AS SELECT * FROM other.post LIMIT " + posts);
            statement.execute("PRAGMA synchronous = FULL");
            return Cost.median(
                    RUNS, () -> statement.executeUpdate("UPDATE copy SET status = 'approved'"));
        }
    }

    private Path file() {
        return folder.resolve("galley.db");
    }
}
