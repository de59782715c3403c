package dev.galley.ui.history;

import dev.galley.compare.Piece;

import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Makes the text area's document of a comparison's lines.
final class DiffDocument {

    private static final Collection<String> PLAIN = List.of();
    private static final String ARROW = " → ";
    private static final String GAP = "\u2006";

    private DiffDocument() {}

    /// One paragraph for each line.
    static StyledDocument<Collection<String>, String, Collection<String>> of(List<DiffLine> lines) {
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> document =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), PLAIN);
        for (DiffLine line : lines) {
            document.addParagraph(segments(line), paragraphStyle(line));
        }
        if (lines.isEmpty()) {
            document.addParagraph(List.of(new StyledSegment<>("", PLAIN)), PLAIN);
        }
        return document.build();
    }

    /// The style class of a piece.
    static String styleClass(Piece.Kind kind) {
        return switch (kind) {
            case SAME -> "diff-same";
            case REMOVED -> "diff-removed";
            case ADDED -> "diff-added";
        };
    }

    /// What the document holds before a piece that is in neither text: an arrow between the values
    /// of a field, a small gap between removed and added words; else nothing.
    static String between(DiffLine line, int piece) {
        List<Piece> pieces = line.pieces();
        boolean replaced =
                piece > 0
                        && pieces.get(piece - 1).kind() == Piece.Kind.REMOVED
                        && pieces.get(piece).kind() == Piece.Kind.ADDED;
        if (!replaced) {
            return "";
        }
        return line.kind() == LineKind.FIELD && pieces.size() == 2 ? ARROW : GAP;
    }

    private static Collection<String> paragraphStyle(DiffLine line) {
        List<String> classes = new ArrayList<>(3);
        classes.add(line.kind().styleClass());
        if (line.first()) {
            classes.add("first");
        }
        if (line.mark() != Mark.NONE) {
            classes.add(line.mark().styleClass());
        }
        return List.copyOf(classes);
    }

    private static List<StyledSegment<String, Collection<String>>> segments(DiffLine line) {
        List<StyledSegment<String, Collection<String>>> segments = new ArrayList<>();
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            String between = between(line, i);
            if (!between.isEmpty()) {
                segments.add(new StyledSegment<>(between, PLAIN));
            }
            segments.add(new StyledSegment<>(piece.text(), List.of(styleClass(piece.kind()))));
        }
        if (segments.isEmpty()) {
            segments.add(new StyledSegment<>("", PLAIN));
        }
        return segments;
    }
}
