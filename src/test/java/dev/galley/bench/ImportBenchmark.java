package dev.galley.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.synth.Corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What an import costs beside the same texts put into SQLite by a bare loop, once and as the store
/// grows. So many posts are imported as `-Dgalley.bench.import` says, in a program of its own with
/// the launcher's ceiling of memory, and before them and behind them a tenth and as many again.
final class ImportBenchmark {

    private static final int POSTS = Integer.getInteger("galley.bench.import", 20_000);
    private static final long SEED = 21;
    private static final int ROWS = 5_000;

    private final Path work;

    private ImportBenchmark(Path work) {
        this.work = work;
    }

    /// Measures and prints.
    public static void main(String[] args) throws Exception {
        run(Files.createTempDirectory("galley-bench-import"));
    }

    /// Measures in a folder, and takes the large files away again.
    static void run(Path work) throws Exception {
        new ImportBenchmark(work).run();
    }

    private void run() throws Exception {
        int tenth = Math.max(1, POSTS / 10);
        Path fresh = lines("fresh.jsonl", 1, POSTS);
        Path before = lines("before.jsonl", 1, tenth);
        Path then = lines("then.jsonl", tenth + 1, POSTS);
        Path behind = lines("behind.jsonl", POSTS + 1, 2L * POSTS);
        double bare = bareLoop(fresh, false);
        double withWords = bareLoop(fresh, true);
        Run first = imported("one", fresh).getFirst();
        List<Run> grown = imported("two", before, then, behind);
        for (Path file : List.of(fresh, before, then, behind)) {
            Files.delete(file);
        }
        rows(first, bare, withWords);
        row(
                "a further post, store of %,d on".formatted(POSTS),
                "%.0f us".formatted(grown.get(2).each()),
                "the same, store of %,d on".formatted(tenth),
                "%.0f us".formatted(grown.get(1).each()));
    }

    private static void rows(Run first, double bare, double withWords) {
        row(
                "import %,d posts, stored".formatted(POSTS),
                "%.2f s (%.1f cpu)".formatted(first.stored(), first.storedCpu()),
                "raw rows into SQLite, bare loop",
                "%.2f s".formatted(bare));
        row(
                "the same, words indexed",
                "%.2f s (%.1f cpu)".formatted(first.all(), first.allCpu()),
                "bare loop, then FTS5 in one go",
                "%.2f s".formatted(withWords));
        row("first post readable", "%.2f s".formatted(first.first()), "bar", "1.00 s");
        row("import, most memory", first.peak() + " MB", "bar at 100,000 posts", "1024 MB");
    }

    /// What [ImportProgram] printed; times in seconds, memory in MB.
    private record Run(
            int posts,
            double stored,
            double all,
            double first,
            double storedCpu,
            double allCpu,
            long peak) {

        static Run of(String line) {
            String[] parts = line.split(" ", -1);
            return new Run(
                    Integer.parseInt(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    Long.parseLong(parts[6]));
        }

        /// Processor microseconds a post, words indexed.
        double each() {
            return allCpu * 1e6 / posts;
        }
    }

    private List<Run> imported(String name, Path... files)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx1g",
                                "-Xmn192m",
                                "-XX:MinHeapFreeRatio=20",
                                "-XX:MaxHeapFreeRatio=40",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                ImportProgram.class.getName(),
                                work.resolve(name).toString()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Run> runs = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(Run::of).forEach(runs::add);
        }
        if (process.waitFor() != 0 || runs.size() != files.length) {
            throw new IllegalStateException("the import failed");
        }
        Files.deleteIfExists(work.resolve(name).resolve("galley.db"));
        return runs;
    }

    private Path lines(String name, long from, long to) throws IOException {
        Corpus corpus = new Corpus(SEED);
        Path file = work.resolve(name);
        try (JsonGenerator out = new JsonFactory().createGenerator(Files.newBufferedWriter(file))) {
            out.setRootValueSeparator(new SerializedString("\n"));
            for (long n = from; n <= to; n++) {
                out.writeStartObject();
                out.writeStringField("id", "bench-" + n);
                out.writeStringField(
                        "text", new String(corpus.line(n).bytes(), StandardCharsets.UTF_8));
                out.writeEndObject();
            }
        }
        return file;
    }

    /// Seconds that the texts of the lines take, read and put into a table; with words, into a
    /// full-text index behind it too.
    private double bareLoop(Path lines, boolean words) throws IOException, SQLException {
        Path file = work.resolve("bare.db");
        long start = System.nanoTime();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = db.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("PRAGMA cache_size = -65536");
            statement.execute("CREATE TABLE raw (id INTEGER PRIMARY KEY, text TEXT)");
            db.setAutoCommit(false);
            fill(db, lines);
            db.setAutoCommit(true);
            if (words) {
                statement.execute(
                        "CREATE VIRTUAL TABLE ft USING fts5"
                                + " (text, content = 'raw', content_rowid = 'id')");
                statement.execute("INSERT INTO ft (ft) VALUES ('rebuild')");
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        return seconds;
    }

    private static void fill(Connection db, Path lines) throws IOException, SQLException {
        try (PreparedStatement insert = db.prepareStatement("INSERT INTO raw (text) VALUES (?)");
                MappingIterator<JsonNode> each =
                        new ObjectMapper().readerFor(JsonNode.class).readValues(lines.toFile())) {
            for (int row = 1; each.hasNext(); row++) {
                insert.setString(1, each.next().path("text").asText());
                insert.addBatch();
                if (row % ROWS == 0) {
                    insert.executeBatch();
                    db.commit();
                }
            }
            insert.executeBatch();
            db.commit();
        }
    }

    private static void row(String what, String measured, String reference, String beside) {
        System.out.printf("%-34s %14s   %-34s %12s%n", what, measured, reference, beside);
    }
}
