package dev.galley.ui.history;

import dev.galley.article.MetaValue;
import dev.galley.compare.Detail;
import dev.galley.compare.ItemChange;
import dev.galley.compare.MetaChange;
import dev.galley.compare.Piece;
import dev.galley.ui.history.DiffLine.Frame;
import dev.galley.ui.history.DiffLine.Side;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Sets a field that differs as lines, at least one, the field's name before the first.
final class FieldLines {

    private static final int SHORT = 60;

    private FieldLines() {}

    static List<DiffLine> of(MetaChange change) {
        return switch (change.inside()) {
            case Detail.Items items -> items(change, items);
            case Detail.Parts parts -> List.of(fromTo(change, "", ""));
            case Detail.Words words -> words(change, words);
        };
    }

    private static List<DiffLine> words(MetaChange change, Detail.Words words) {
        String before = words.text().before();
        String after = words.text().after();
        boolean given = !before.isEmpty() && !after.isEmpty();
        boolean isShort = before.length() <= SHORT && after.length() <= SHORT;
        if (given && !isShort) {
            return BlockLines.text(frame(change), change.label(), words.text());
        }
        return List.of(fromTo(change, before, after));
    }

    /// The items that differ, the field's name before the first.
    private static List<DiffLine> items(MetaChange change, Detail.Items items) {
        List<DiffLine> lines = new ArrayList<>();
        for (ItemChange item : items.items()) {
            if (!item.isSame()) {
                String label = lines.isEmpty() ? change.label() : "";
                lines.addAll(BlockLines.text(frame(item), label, item.text()));
            }
        }
        return lines.isEmpty() ? List.of(fromTo(change, "", "")) : lines;
    }

    private static Frame frame(ItemChange item) {
        if (item.isAdded()) {
            return new Frame(LineKind.FIELD, Mark.ADDED, Side.AFTER);
        }
        return item.isRemoved()
                ? new Frame(LineKind.FIELD, Mark.REMOVED, Side.BEFORE)
                : new Frame(LineKind.FIELD, Mark.CHANGED, Side.BOTH);
    }

    /// The value before, an arrow, and the value after.
    private static DiffLine fromTo(MetaChange change, String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Piece.Kind.REMOVED, shown(change.before(), before)));
        pieces.add(new Piece(Piece.Kind.ADDED, shown(change.after(), after)));
        return line(change, pieces);
    }

    private static DiffLine line(MetaChange change, List<Piece> pieces) {
        return new DiffLine(frame(change), change.label(), pieces, true, DiffLine.NO_NUMBER);
    }

    private static Frame frame(MetaChange change) {
        Mark mark =
                change.before() == null
                        ? Mark.ADDED
                        : change.after() == null ? Mark.REMOVED : Mark.CHANGED;
        return new Frame(LineKind.FIELD, mark, Side.BOTH);
    }

    /// A value in words: one that is missing or empty says so.
    static String shown(@Nullable MetaValue value, String text) {
        if (value == null) {
            return "not given";
        }
        return text.isEmpty() ? "empty" : text.replace('\n', ' ');
    }
}
