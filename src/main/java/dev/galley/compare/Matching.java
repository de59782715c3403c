package dev.galley.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what two sequences have in common, in order. Long sequences are first cut at what occurs
/// once in both, so that the exact search only sees short ones; its cost grows with the square of
/// the number of differences, and a search that gets too costly is given up: what it would have
/// found is then reported as different.
final class Matching<T> {

    private static final int LONG = 300;
    private static final int MOST_DIFFERENCES = 600;
    private static final int DEEPEST = 8;

    private final List<T> before;
    private final List<T> after;
    private final int shingle;
    private final Effort effort;
    private final List<Run> runs = new ArrayList<>();

    private Matching(List<T> before, List<T> after, int shingle, Effort effort) {
        this.before = before;
        this.after = after;
        this.shingle = shingle;
        this.effort = effort;
    }

    /// Equal elements side by side: `length` of them from these places on.
    record Run(int before, int after, int length) {
        int beforeEnd() {
            return before + length;
        }

        int afterEnd() {
            return after + length;
        }
    }

    /// The equal runs, in order; between two of them nothing is equal in order.
    ///
    /// @param shingle how many elements together are worth a cut of a long sequence
    static <T> List<Run> of(List<T> before, List<T> after, int shingle, Effort effort) {
        Matching<T> matching = new Matching<>(before, after, shingle, effort);
        matching.match(new Range(0, before.size(), 0, after.size()), 0);
        return matching.runs;
    }

    private void match(Range all, int depth) {
        int start = 0;
        while (start < all.least() && same(all.before + start, all.after + start)) {
            start++;
        }
        int end = 0;
        while (end < all.least() - start && same(all.beforeEnd - 1 - end, all.afterEnd - 1 - end)) {
            end++;
        }
        add(new Run(all.before, all.after, start));
        Range middle =
                new Range(
                        all.before + start,
                        all.beforeEnd - end,
                        all.after + start,
                        all.afterEnd - end);
        if (middle.least() > 0) {
            middle(middle, depth);
        }
        add(new Run(all.beforeEnd - end, all.afterEnd - end, end));
    }

    private void middle(Range range, int depth) {
        if (range.sum() > LONG && depth < DEEPEST) {
            Range at = range;
            List<Run> anchors = new Anchors<>(before, after, shingle).in(range);
            for (Run anchor : anchors) {
                match(new Range(at.before, anchor.before, at.after, anchor.after), depth + 1);
                add(anchor);
                at =
                        new Range(
                                anchor.beforeEnd(),
                                range.beforeEnd,
                                anchor.afterEnd(),
                                range.afterEnd);
            }
            if (!anchors.isEmpty()) {
                match(at, depth + 1);
                return;
            }
        }
        search(range);
    }

    private void search(Range range) {
        List<T> left = before.subList(range.before, range.beforeEnd);
        List<T> right = after.subList(range.after, range.afterEnd);
        try {
            int leftAt = 0;
            int rightAt = 0;
            List<Change> changes = new MyersDiff<T>().computeDiff(left, right, new Limit());
            changes.sort(Comparator.comparingInt(change -> change.startOriginal));
            for (Change change : changes) {
                int same = change.startOriginal - leftAt;
                add(new Run(range.before + leftAt, range.after + rightAt, same));
                leftAt = change.endOriginal;
                rightAt = change.endRevised;
            }
            int same = left.size() - leftAt;
            add(new Run(range.before + leftAt, range.after + rightAt, same));
        } catch (TooCostly givenUp) {
            // nothing is added: the range counts as different
        }
    }

    private boolean same(int inBefore, int inAfter) {
        return before.get(inBefore).equals(after.get(inAfter));
    }

    private void add(Run run) {
        if (run.length == 0) {
            return;
        }
        if (!runs.isEmpty()) {
            Run last = runs.getLast();
            if (last.beforeEnd() == run.before && last.afterEnd() == run.after) {
                runs.removeLast();
                runs.add(new Run(last.before, last.after, last.length + run.length));
                return;
            }
        }
        runs.add(run);
    }

    /// A stretch of both sequences, ends exclusive.
    record Range(int before, int beforeEnd, int after, int afterEnd) {
        int least() {
            return Math.min(beforeEnd - before, afterEnd - after);
        }

        int sum() {
            return beforeEnd - before + afterEnd - after;
        }
    }

    /// Ends a search that takes too many steps; step d costs d comparisons.
    private final class Limit implements DiffAlgorithmListener {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {
            if (value > MOST_DIFFERENCES || !effort.spend(value + 1L)) {
                throw new TooCostly();
            }
        }

        @Override
        public void diffEnd() {}
    }

    /// The way out of the library's search.
    private static final class TooCostly extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooCostly() {
            super("the search takes too many steps", null, false, false);
        }
    }
}
