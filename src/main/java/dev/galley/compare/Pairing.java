package dev.galley.compare;

import java.util.ArrayList;
import java.util.List;

/// Lays two sequences of texts side by side: what is equal, and between the equal ones what is
/// alike, in order.
final class Pairing {

    /// Nothing stands on this side.
    static final int NONE = -1;

    private static final double ALIKE = 0.4;
    private static final int MOST_CELLS = 1_000_000;

    private final List<Unit> before;
    private final List<Unit> after;
    private final Effort effort;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(List<Unit> before, List<Unit> after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
    }

    /// One element of a sequence.
    ///
    /// @param content what equal elements have in common, all of it
    /// @param text what alike elements share words of
    record Unit(Object content, String text) {}

    /// Places in the two sequences that belong together; one of them may be [#NONE].
    record Pair(int before, int after) {}

    /// All elements of both sequences, each in its own order.
    static List<Pair> of(List<Unit> before, List<Unit> after, Effort effort) {
        Pairing pairing = new Pairing(before, after, effort);
        int left = 0;
        int right = 0;
        List<Object> contents = before.stream().map(Unit::content).toList();
        List<Object> others = after.stream().map(Unit::content).toList();
        for (Matching.Run run : Matching.of(contents, others, 1, effort)) {
            pairing.gap(left, run.before(), right, run.after());
            for (int i = 0; i < run.length(); i++) {
                pairing.pairs.add(new Pair(run.before() + i, run.after() + i));
            }
            left = run.beforeEnd();
            right = run.afterEnd();
        }
        pairing.gap(left, before.size(), right, after.size());
        return pairing.pairs;
    }

    private void gap(int left, int leftEnd, int right, int rightEnd) {
        int rows = leftEnd - left;
        int columns = rightEnd - right;
        if (rows == 0 || columns == 0) {
            rest(left, leftEnd, right, rightEnd);
            return;
        }
        int[][] leftBags = bags(before, left, leftEnd);
        int[][] rightBags = bags(after, right, rightEnd);
        long cost = (long) rows * size(rightBags) + (long) columns * size(leftBags);
        if ((long) rows * columns > MOST_CELLS || !effort.spend(cost)) {
            rest(left, leftEnd, right, rightEnd);
            return;
        }
        double[][] alike = Likeness.table(leftBags, rightBags, ALIKE);
        walk(left, right, alike, best(alike, rows, columns));
    }

    private static int[][] bags(List<Unit> units, int from, int to) {
        return units.subList(from, to).stream()
                .map(unit -> Words.bag(unit.text()))
                .toArray(int[][]::new);
    }

    private static long size(int[][] bags) {
        long size = bags.length;
        for (int[] bag : bags) {
            size += bag.length;
        }
        return size;
    }

    /// For each pair of places, how much alike the best pairs from there on are together.
    private static double[][] best(double[][] alike, int rows, int columns) {
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double pair = alike[i][j] == 0 ? 0 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private void walk(int left, int right, double[][] alike, double[][] best) {
        int i = 0;
        int j = 0;
        int rows = best.length - 1;
        int columns = best[0].length - 1;
        while (i < rows && j < columns) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(left + i, right + j));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(left + i, NONE));
                i++;
            } else {
                pairs.add(new Pair(NONE, right + j));
                j++;
            }
        }
        rest(left + i, left + rows, right + j, right + columns);
    }

    private void rest(int left, int leftEnd, int right, int rightEnd) {
        for (int i = left; i < leftEnd; i++) {
            pairs.add(new Pair(i, NONE));
        }
        for (int j = right; j < rightEnd; j++) {
            pairs.add(new Pair(NONE, j));
        }
    }
}
