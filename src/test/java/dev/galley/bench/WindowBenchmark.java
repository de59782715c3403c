package dev.galley.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Measures the window on many posts beside an empty window of the same theme: how long it takes to
/// open, from a decision to the next post, and how much memory it takes. Each window is a program
/// of its own that starts cold, with the options and the cache of the packaged program, on a screen
/// that nobody sees.
final class WindowBenchmark {

    /// Also measures a million posts; their import takes a while.
    private static final String MILLION = "galley.bench.million";

    private static final int OPENINGS = 5;
    private static final int KEYS = 200;
    private static final long MOST_MINUTES = 10;
    private static final String RUN = "dev.galley.app.WindowRun";

    private final Path work;
    private final Path launcher;

    private WindowBenchmark(Path work, Path launcher) {
        this.work = work;
        this.launcher = launcher;
    }

    /// Prints the rows of the window.
    ///
    /// @param work a folder for workspaces, which are left there
    /// @param launcher of the built program
    static void print(Path work, Path launcher) throws Exception {
        WindowBenchmark benchmark = new WindowBenchmark(work, launcher);
        benchmark.rows(100_000);
        if (Boolean.getBoolean(MILLION)) {
            benchmark.rows(1_000_000);
        }
    }

    private void rows(int posts) throws Exception {
        String workspace = workspace(posts).toString();
        String many = String.format(Locale.ROOT, "%,d posts", posts);
        List<Double> opening = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            empty.add(window("0").getOrDefault("usable", Double.NaN));
            opening.add(window("0", workspace).getOrDefault("usable", Double.NaN));
        }
        Benchmarks.row(
                "window usable, " + many,
                "%.0f ms".formatted(middle(opening)),
                "empty window, same theme",
                "%.0f ms".formatted(middle(empty)));
        Map<String, Double> keys = window(Integer.toString(KEYS), workspace);
        Map<String, Double> bare = window(Integer.toString(KEYS));
        row(
                "decision to next post laid out",
                keys,
                "empty window, key to layout",
                bare,
                "laid-out");
        row(
                "and to the pulse after it",
                keys,
                "empty window, and the pulse after",
                bare,
                "next-pulse");
        row("of it work of the FX thread", keys, "empty window, work", bare, "work");
        Benchmarks.row(
                "memory of the window, " + many,
                "%.0f MB".formatted(keys.getOrDefault("memory", Double.NaN)),
                "empty window",
                "%.0f MB".formatted(bare.getOrDefault("memory", Double.NaN)));
    }

    private static void row(
            String what,
            Map<String, Double> measured,
            String reference,
            Map<String, Double> beside,
            String which) {
        Benchmarks.row(
                what + ", p50/p95",
                percentiles(measured, which),
                reference,
                percentiles(beside, which));
    }

    private static String percentiles(Map<String, Double> of, String which) {
        return "%.0f/%.0f ms"
                .formatted(
                        of.getOrDefault(which + "-p50", Double.NaN),
                        of.getOrDefault(which + "-p95", Double.NaN));
    }

    private static double middle(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElse(Double.NaN);
    }

    private Path workspace(int posts) throws IOException, InterruptedException {
        Path lines = work.resolve("window-" + posts + ".jsonl");
        Path workspace = work.resolve("window-" + posts);
        String program = launcher.toString();
        String count = Integer.toString(posts);
        String made = lines.toString();
        answer(program, "synth", "--out", made, "--count", count, "--seed", "7");
        answer(program, "import", made, "--workspace", workspace.toString(), "--as", "Kim");
        Files.delete(lines);
        return workspace;
    }

    /// Opens a window, presses keys, and takes down what it said of itself.
    ///
    /// @param arguments how many keys, and a workspace or nothing
    private Map<String, Double> window(String... arguments) throws Exception {
        Path library = launcher.resolveSibling("../lib").toAbsolutePath().normalize();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:AOTCache=" + library.resolve("galley.aot"));
        command.addAll(List.of("-Xlog:disable", "-XX:+UseSerialGC"));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dgalley.config.dir=" + work.resolve("window-config"));
        command.add("-classpath");
        command.add(library.resolve("galley.jar") + ":" + runner());
        command.add(RUN);
        command.add(Long.toString(System.currentTimeMillis()));
        command.addAll(List.of(arguments));
        return answer(command.toArray(String[]::new));
    }

    /// The classes of the run as a jar: the cache is only used where there are no folders.
    private Path runner() throws IOException, URISyntaxException {
        Path jar = work.resolve("window-run.jar");
        Path classes =
                Path.of(
                                WindowBenchmark.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                        .resolve("dev/galley/app");
        if (Files.exists(jar)) {
            return jar;
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.list(classes)) {
            for (Path file : all.sorted().toList()) {
                out.putNextEntry(new JarEntry("dev/galley/app/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static Map<String, Double> answer(String... command)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("galley-bench", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Map<String, Double> answers = new HashMap<>();
        for (String line : Files.readAllLines(said)) {
            String[] words = line.split(" ", 2);
            if (words.length == 2 && words[1].matches("[0-9.]+")) {
                answers.put(words[0], Double.valueOf(words[1]));
            }
        }
        Files.delete(said);
        return answers;
    }
}
