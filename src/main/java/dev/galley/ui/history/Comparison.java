package dev.galley.ui.history;

import dev.galley.compare.ArticleDiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A difference made ready to be shown. Immutable; made on any thread.
///
/// @param title what is compared with what
/// @param summary what differs, in one line
/// @param stretches the lines, those in which nothing differs by themselves
/// @param changes how many changes there are
record Comparison(String title, String summary, List<Stretch> stretches, int changes) {

    Comparison {
        stretches = List.copyOf(stretches);
    }

    /// Lines that are shown, or hidden together.
    ///
    /// @param unchanged how many unchanged blocks are folded up; 0 where the lines always show
    record Stretch(List<DiffLine> lines, int unchanged) {
        Stretch {
            lines = List.copyOf(lines);
        }

        boolean isFolded() {
            return unchanged > 0;
        }
    }

    /// Makes a difference ready.
    static Comparison of(String title, ArticleDiff diff) {
        DiffLines lines = new DiffLines();
        lines.add(diff);
        return new Comparison(title, Summary.of(diff), lines.stretches(), lines.changes());
    }

    /// The lines to show.
    ///
    /// @param open the numbers of the folded stretches that are unfolded
    List<DiffLine> lines(Set<Integer> open) {
        List<DiffLine> lines = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.isFolded() && !open.contains(i)) {
                lines.add(fold(stretch.unchanged(), i));
            } else {
                lines.addAll(stretch.lines());
            }
        }
        return lines;
    }

    private static DiffLine fold(int unchanged, int number) {
        DiffLine.Frame frame = new DiffLine.Frame(LineKind.FOLD, Mark.NONE, DiffLine.Side.BOTH);
        String words =
                unchanged == 1
                        ? "1 unchanged block"
                        : String.format(java.util.Locale.ROOT, "%,d unchanged blocks", unchanged);
        return DiffLine.own(frame, words, number);
    }
}
