package dev.galley.ui.history;

import dev.galley.compare.ArticleDiff;
import dev.galley.compare.BlockChange;
import dev.galley.compare.MetaChange;
import dev.galley.ui.history.Comparison.Stretch;
import dev.galley.ui.history.DiffLine.Frame;
import dev.galley.ui.history.DiffLine.Side;

import java.util.ArrayList;
import java.util.List;

/// Sets a difference as lines: the title, the fields that differ, the body with what is unchanged
/// folded up.
final class DiffLines {

    private static final int FEWEST_FOLDED = 2;

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<DiffLine> open = new ArrayList<>();
    private final List<List<DiffLine>> unchanged = new ArrayList<>();
    private int changes;
    private boolean changeBefore;

    /// All stretches, in order.
    List<Stretch> stretches() {
        endUnchanged(false);
        endOpen();
        return stretches;
    }

    /// How many changes there are.
    int changes() {
        return changes;
    }

    void add(ArticleDiff diff) {
        Mark mark = diff.title().isSame() ? Mark.NONE : Mark.CHANGED;
        Frame title = new Frame(LineKind.TITLE, mark, Side.BOTH);
        List<DiffLine> lines = BlockLines.text(title, "", diff.title());
        open.addAll(diff.title().isSame() ? lines : numbered(lines));
        if (!diff.meta().isEmpty()) {
            section("Fields");
            diff.meta().forEach(this::add);
            section("Text");
        }
        diff.blocks().forEach(this::add);
    }

    private void section(String words) {
        open.add(
                DiffLine.own(
                        new Frame(LineKind.SECTION, Mark.NONE, Side.BOTH),
                        words,
                        DiffLine.NO_NUMBER));
    }

    private void add(MetaChange change) {
        open.addAll(numbered(FieldLines.of(change)));
    }

    private void add(BlockChange change) {
        List<DiffLine> lines = BlockLines.of(change);
        if (change instanceof BlockChange.Kept kept && kept.isSame()) {
            unchanged.add(lines);
        } else {
            endUnchanged(true);
            open.addAll(change instanceof BlockChange.MovedAway ? lines : numbered(lines));
            changeBefore = true;
        }
    }

    private List<DiffLine> numbered(List<DiffLine> lines) {
        List<DiffLine> numbered = new ArrayList<>(lines);
        numbered.set(0, lines.getFirst().numbered(changes));
        changes++;
        return numbered;
    }

    /// Folds up what is unchanged, but for the blocks beside a change.
    private void endUnchanged(boolean changeBehind) {
        int from = changeBefore ? 1 : 0;
        int to = unchanged.size() - (changeBehind ? 1 : 0);
        if (to - from >= FEWEST_FOLDED) {
            unchanged.subList(0, from).forEach(open::addAll);
            endOpen();
            List<DiffLine> folded =
                    unchanged.subList(from, to).stream().flatMap(List::stream).toList();
            stretches.add(new Stretch(folded, to - from));
            unchanged.subList(to, unchanged.size()).forEach(open::addAll);
        } else {
            unchanged.forEach(open::addAll);
        }
        unchanged.clear();
    }

    private void endOpen() {
        if (!open.isEmpty()) {
            stretches.add(new Stretch(open, 0));
            open.clear();
        }
    }
}
