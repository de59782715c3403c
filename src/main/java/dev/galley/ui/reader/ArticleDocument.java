package dev.galley.ui.reader;

import dev.galley.article.Severity;

import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the text area's document of lines; needs no FX thread.
final class ArticleDocument {

    static final Collection<String> PLAIN = List.of();

    private ArticleDocument() {}

    /// How the text area handles text and insets.
    static TextOps<Either<String, Inset>, Collection<String>> operations() {
        TextOps<String, Collection<String>> text = SegmentOps.styledTextOps();
        return text._or(new InsetOps(), (one, other) -> Optional.empty());
    }

    /// One paragraph for each line.
    ///
    /// @param found what is found in lines, by their index
    static StyledDocument<Collection<String>, Either<String, Inset>, Collection<String>> of(
            List<ReadingLine> lines, Map<Integer, LineFound> found) {
        ReadOnlyStyledDocumentBuilder<Collection<String>, Either<String, Inset>, Collection<String>>
                document = new ReadOnlyStyledDocumentBuilder<>(operations(), PLAIN);
        for (int i = 0; i < lines.size(); i++) {
            LineFound inLine = found.getOrDefault(i, LineFound.NOTHING);
            document.addParagraph(segments(lines.get(i), inLine), paragraphStyle(lines.get(i)));
        }
        return document.build();
    }

    private static Collection<String> paragraphStyle(ReadingLine line) {
        List<String> classes = new ArrayList<>(5);
        classes.add(line.kind().styleClass());
        if (line.first()) {
            classes.add("first");
        }
        if (line.last()) {
            classes.add("last");
        }
        Severity side = line.side();
        if (side != null) {
            classes.add("block-marked");
            classes.add("block-" + side.word());
        }
        return List.copyOf(classes);
    }

    private static List<StyledSegment<Either<String, Inset>, Collection<String>>> segments(
            ReadingLine line, LineFound found) {
        if (line.kind().isNode()) {
            return List.of(new StyledSegment<>(Either.right(new Inset(line.block())), PLAIN));
        }
        String text = line.shown();
        if (text.isEmpty()) {
            return List.of(new StyledSegment<>(Either.left(""), PLAIN));
        }
        List<StyledSegment<Either<String, Inset>, Collection<String>>> segments = new ArrayList<>();
        int at = 0;
        for (LineStyles.Run run : LineStyles.of(line, found)) {
            String part = text.substring(at, at + run.length());
            segments.add(new StyledSegment<>(Either.left(part), run.classes()));
            at += run.length();
        }
        return segments;
    }
}
