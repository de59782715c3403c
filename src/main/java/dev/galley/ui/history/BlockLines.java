package dev.galley.ui.history;

import dev.galley.article.Block;
import dev.galley.compare.BlockChange;
import dev.galley.compare.Detail;
import dev.galley.compare.ItemChange;
import dev.galley.compare.Piece;
import dev.galley.compare.TextDiff;
import dev.galley.ui.history.DiffLine.Frame;
import dev.galley.ui.history.DiffLine.Side;

import java.util.ArrayList;
import java.util.List;

/// Sets one block of a comparison as lines, at least one.
final class BlockLines {

    private static final int FIRST_WORDS = 48;

    private BlockLines() {}

    static List<DiffLine> of(BlockChange change) {
        return switch (change) {
            case BlockChange.Kept kept -> kept(kept);
            case BlockChange.Added added -> alone(added.block(), Mark.ADDED, Side.AFTER);
            case BlockChange.Removed removed -> alone(removed.block(), Mark.REMOVED, Side.BEFORE);
            case BlockChange.MovedAway away -> List.of(movedAway(away));
        };
    }

    /// A text as lines of one kind, the label before the first.
    static List<DiffLine> text(Frame frame, String label, TextDiff text) {
        List<DiffLine> lines = new ArrayList<>();
        for (List<Piece> pieces : LineCutter.of(text.pieces())) {
            boolean first = lines.isEmpty();
            lines.add(new DiffLine(frame, first ? label : "", pieces, first, DiffLine.NO_NUMBER));
        }
        return lines;
    }

    private static List<DiffLine> items(List<ItemChange> items, Frame frame, boolean ordered) {
        List<DiffLine> lines = new ArrayList<>();
        for (ItemChange item : items) {
            int number = (item.isRemoved() ? item.from() : item.to()) + 1;
            String label = ordered ? number + "." : "•";
            lines.addAll(text(itemFrame(item, frame), label, item.text()));
        }
        return lines;
    }

    private static Frame itemFrame(ItemChange item, Frame frame) {
        if (item.isAdded()) {
            return new Frame(LineKind.ITEM, Mark.ADDED, Side.AFTER);
        }
        if (item.isRemoved()) {
            return new Frame(LineKind.ITEM, Mark.REMOVED, Side.BEFORE);
        }
        boolean moved = frame.mark() == Mark.MOVED;
        Mark mark = item.isSame() ? Mark.NONE : Mark.CHANGED;
        return new Frame(LineKind.ITEM, moved ? Mark.MOVED : mark, frame.side());
    }

    private static List<DiffLine> kept(BlockChange.Kept kept) {
        Mark mark = kept.moved() ? Mark.MOVED : kept.isSame() ? Mark.NONE : Mark.CHANGED;
        Side side = kept.moved() ? Side.AFTER : Side.BOTH;
        List<DiffLine> lines = new ArrayList<>();
        if (kept.moved()) {
            lines.add(
                    note(
                            mark,
                            side,
                            "Moved here from " + (kept.from() < kept.to() ? "above" : "below")));
        }
        if (kept.isOtherKind()) {
            String from = Kinds.word(kept.before());
            lines.add(note(mark, side, "Was a " + from + ", is a " + Kinds.word(kept.after())));
        }
        lines.addAll(
                inside(
                        kept.after(),
                        kept.inside(),
                        new Frame(Kinds.line(kept.after()), mark, side)));
        return lines;
    }

    private static List<DiffLine> inside(Block block, Detail inside, Frame frame) {
        List<DiffLine> lines =
                switch (inside) {
                    case Detail.Words words -> text(frame, "", words.text());
                    case Detail.Items items -> items(items.items(), frame, Kinds.isOrdered(block));
                    case Detail.Parts parts -> parts(parts.parts(), frame);
                };
        return lines.isEmpty() ? text(frame, "", new TextDiff(List.of())) : lines;
    }

    private static List<DiffLine> parts(List<Detail.Part> parts, Frame frame) {
        List<DiffLine> lines = new ArrayList<>();
        for (Detail.Part part : parts) {
            boolean given = !part.text().pieces().isEmpty();
            if (given) {
                lines.addAll(text(frame, part.name(), part.text()));
            }
        }
        return lines;
    }

    private static List<DiffLine> alone(Block block, Mark mark, Side side) {
        Detail all = Kinds.allOf(block, mark == Mark.ADDED);
        return inside(block, all, new Frame(Kinds.line(block), mark, side));
    }

    private static DiffLine movedAway(BlockChange.MovedAway away) {
        String where = away.from() < away.to() ? "Moved down: " : "Moved up: ";
        return note(Mark.MOVED, Side.BEFORE, where + firstWords(away.block()));
    }

    private static String firstWords(Block block) {
        String words = Kinds.plain(block).replaceAll("\\s+", " ").strip();
        if (words.length() <= FIRST_WORDS) {
            return words.isEmpty() ? Kinds.word(block) : "“" + words + "”";
        }
        int end = words.lastIndexOf(' ', FIRST_WORDS);
        int safe = end > 0 ? end : words.offsetByCodePoints(0, FIRST_WORDS / 2);
        return "“" + words.substring(0, safe) + "…”";
    }

    private static DiffLine note(Mark mark, Side side, String words) {
        return DiffLine.own(new Frame(LineKind.NOTE, mark, side), words, DiffLine.NO_NUMBER);
    }
}
