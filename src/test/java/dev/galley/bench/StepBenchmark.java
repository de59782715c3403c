package dev.galley.bench;

import dev.galley.catalog.Field;
import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.Identity;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Prints what words, phrases and bulk decisions cost in a workspace that is there.
public final class StepBenchmark {

    private static final int RUNS = Integer.getInteger("runs", 5);

    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(f -> f.kind() != Field.Kind.TEXT).toList();

    private StepBenchmark() {}

    /// Measures and prints; what it decides it takes back.
    ///
    /// @param args the folder of a workspace, the most posts to decide about, then words
    public static void main(String[] args) throws Exception {
        try (Workspace workspace =
                Workspace.open(
                        Path.of(args[0]),
                        Access.WRITE,
                        Identity.ofProcess("bench", "command"))) {
            for (String words : Arrays.asList(args).subList(2, args.length)) {
                int hits = workspace.list(words, "").posts().length;
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %,8d hits %8.1f ms, first %8.1f ms%n",
                        words,
                        hits,
                        median(RUNS, () -> workspace.facets().under(words, FIELDS)),
                        median(1, () -> workspace.facets().under(words + " a" + hits, FIELDS)));
            }
            decisions(workspace, Integer.parseInt(args[1]));
        }
    }

    private static void decisions(Workspace workspace, int most) throws Exception {
        int[] posts = Arrays.copyOf(workspace.list("", "").posts(), most);
        DecideCommand approve =
                new DecideCommand(
                        Decision.APPROVE, new Selection.Picked(posts), List.of(), null, false);
        for (int i = 0; i < RUNS; i++) {
            double deciding = median(1, () -> workspace.decide(approve));
            double undoing = median(1, workspace::undo);
            System.out.printf(
                    Locale.ROOT,
                    "decide %,d: %.0f ms, take back %.0f ms%n",
                    most,
                    deciding,
                    undoing);
        }
    }

    private static double median(int runs, Callable<?> work) throws Exception {
        double[] costs = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = now();
            work.call();
            costs[i] = (now() - start) / 1e6;
        }
        Arrays.sort(costs);
        return costs[runs / 2];
    }

    private static long now() {
        return Boolean.getBoolean("cpu")
                ? java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }
}
