package dev.galley.bench;

import dev.galley.article.Article;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checker;
import dev.galley.parse.ArticleParser;
import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.PostsProgress;
import dev.galley.session.ReportProgress;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Prints a table of what the usual work costs on 10,000 posts, each with a reference.
final class Benchmarks {

    private static final int POSTS = 10_000;
    private static final int RUNS = 9;

    private final Path work;
    private final Path launcher;
    private final MadeTexts corpus;

    private Benchmarks(Path work, Path launcher, MadeTexts corpus) {
        this.work = work;
        this.launcher = launcher;
        this.corpus = corpus;
    }

    /// Measures and prints.
    ///
    /// @param args the launcher of the built program
    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("galley-bench");
        MadeTexts corpus = MadeTexts.of(POSTS);
        System.out.printf("%-34s %14s   %-34s %12s%n", "what", "measured", "reference", "measured");
        Benchmarks benchmarks = new Benchmarks(work, Path.of(args[0]), corpus);
        benchmarks.parse();
        benchmarks.check();
        benchmarks.store();
        benchmarks.open();
        WindowBenchmark.print(work, Path.of(args[0]));
        ImportBenchmark.run(work);
        CompareBenchmark.print();
        HostileBenchmark.print();
        StepBenchmark.main(new String[] {work.resolve("workspace").toString()});
        QueueBenchmark.main(new String[0]);
        RiskBenchmark.main();
    }

    /// The corpus is measured by JMH in a program of its own.
    private void parse() throws Exception {
        double megabytes =
                MadeTexts.of(MadeTexts.FOR_PARSING).bytes().stream().mapToLong(a -> a.length).sum()
                        / 1e6;
        Map<String, Double> rates = new HashMap<>();
        for (RunResult run : new Runner(parsing()).run()) {
            Result<?> seconds = run.getPrimaryResult();
            rates.put(seconds.getLabel(), megabytes / seconds.getScore());
        }
        row("parse, one thread", rates, "galley", "commonmark-java, block spans", "commonmark");
        row("parse, one thread", rates, "galley", "decode, find line ends", "decodeAndScan");
    }

    private Options parsing() {
        return new OptionsBuilder()
                .include(ParserBenchmark.class.getName())
                .forks(1)
                .jvmArgs("-Xmx2g")
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(7)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void row(
            String what,
            Map<String, Double> rates,
            String measured,
            String reference,
            String beside) {
        row(
                what,
                "%.0f MB/s".formatted(rates.getOrDefault(measured, Double.NaN)),
                reference,
                "%.0f MB/s".formatted(rates.getOrDefault(beside, Double.NaN)));
    }

    /// What the checks cost beside the parsing of the same texts, on one thread.
    private void check() throws Exception {
        ArticleParser parser = new ArticleParser();
        Checker checker = new Checker(CheckSettings.INITIAL, LocalDate.of(2026, 11, 1));
        List<byte[]> bytes = corpus.bytes();
        List<Article> articles =
                bytes.stream().map(text -> parser.parse("article", text).article()).toList();
        double checking =
                median(1, () -> articles.stream().mapToInt(a -> checker.check(a).size()).sum());
        double parsing =
                median(3, () -> bytes.stream().mapToInt(b -> parser.parse("a", b).chars()).sum());
        row(
                "check, one thread, a post",
                "%.3f ms".formatted(checking * 1e3 / POSTS),
                "parse, one thread, a post",
                "%.3f ms".formatted(parsing * 1e3 / POSTS));
    }

    private void store() throws Exception {
        Path lines = corpus.writeTo(work.resolve("corpus.jsonl"));
        double bare = median(1, () -> bareLoop(work.resolve("bare.db")));
        try (Workspace workspace =
                Workspace.open(
                        work.resolve("workspace"),
                        Access.WRITE,
                        Identity.ofProcess("bench", "command"))) {
            double importing =
                    median(1, () -> workspace.importPaths(List.of(lines), new Silent()).imported());
            row(
                    "import 10,000 posts",
                    "%.2f s".formatted(importing),
                    "raw rows into SQLite, bare loop",
                    "%.2f s".formatted(bare));
            DecideCommand approve =
                    new DecideCommand(
                            Decision.APPROVE, new Selection.ByQuery(""), List.of(), null, false);
            double deciding = median(1, () -> workspace.decide(approve));
            double undoing = median(1, workspace::undo);
            double reporting = median(1, () -> workspace.reporting().run("", new Unwatched()));
            double drift = median(1, () -> workspace.reparsing().run(true, new Unwatched()));
            row(
                    "approve all, durable",
                    "%.0f ms".formatted(deciding * 1e3),
                    "take it back",
                    "%.0f ms".formatted(undoing * 1e3));
            row(
                    "corpus report",
                    "%.2f s".formatted(reporting),
                    "reparse, dry run",
                    "%.2f s".formatted(drift));
        }
    }

    private void open() throws Exception {
        String workspace = work.resolve("workspace").toString();
        double listing =
                median(
                        RUNS,
                        () ->
                                run(
                                        launcher.toString(),
                                        "list",
                                        "--limit",
                                        "1",
                                        "--workspace",
                                        workspace));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path").split(":", 2)[0];
        double bare = median(RUNS, () -> run(java, "-cp", classes, BareStart.class.getName()));
        row(
                "open 10,000 posts, first question",
                "%.0f ms".formatted(listing * 1e3),
                "start of a bare JVM",
                "%.0f ms".formatted(bare * 1e3));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private int bareLoop(Path file) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = db.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("CREATE TABLE raw (id INTEGER PRIMARY KEY, text TEXT)");
            }
            db.setAutoCommit(false);
            try (PreparedStatement insert =
                    db.prepareStatement("INSERT INTO raw (text) VALUES (?)")) {
                for (String text : corpus.texts()) {
                    insert.setString(1, text);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            db.commit();
        }
        return 0;
    }

    /// Seconds; the first of several runs is not counted.
    private static double median(int runs, Callable<?> work) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = runs == 1 ? 1 : 0; i <= runs; i++) {
            long start = System.nanoTime();
            work.call();
            if (i > 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }

    /// Prints one line of the table.
    static void row(String what, String measured, String reference, String beside) {
        System.out.printf("%-34s %14s   %-34s %12s%n", what, measured, reference, beside);
    }

    /// Nobody watches, and nobody stops it.
    private static final class Unwatched implements PostsProgress, ReportProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public void at(int done, int total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /// Nobody watches.
    private static final class Silent implements ImportProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public void failed(String path, String message) {}

        @Override
        public void conflict(String id, String path) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
