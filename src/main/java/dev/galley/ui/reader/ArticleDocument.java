package dev.galley.ui.reader;

import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Makes the text area's document of lines; needs no FX thread.
final class ArticleDocument {

    private static final Collection<String> PLAIN = List.of();
    private static final Collection<String> LEAD = List.of("line-lead");

    private ArticleDocument() {}

    /// One paragraph for each line.
    static StyledDocument<Collection<String>, String, Collection<String>> of(
            List<ReadingLine> lines) {
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> document =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), PLAIN);
        for (ReadingLine line : lines) {
            document.addParagraph(segments(line), paragraphStyle(line));
        }
        return document.build();
    }

    private static Collection<String> paragraphStyle(ReadingLine line) {
        List<String> classes = new ArrayList<>(3);
        classes.add(line.kind().styleClass());
        if (line.first()) {
            classes.add("first");
        }
        if (line.last()) {
            classes.add("last");
        }
        return List.copyOf(classes);
    }

    private static List<StyledSegment<String, Collection<String>>> segments(ReadingLine line) {
        List<StyledSegment<String, Collection<String>>> segments = new ArrayList<>();
        String text = line.text();
        add(segments, line.words().lead(), LEAD);
        int at = 0;
        for (CodeToken token : line.words().tokens()) {
            add(segments, text.substring(at, token.start()), PLAIN);
            add(
                    segments,
                    text.substring(token.start(), token.end()),
                    List.of(token.kind().styleClass()));
            at = token.end();
        }
        add(segments, text.substring(at), PLAIN);
        if (segments.isEmpty()) {
            segments.add(new StyledSegment<>("", PLAIN));
        }
        return segments;
    }

    private static void add(
            List<StyledSegment<String, Collection<String>>> segments,
            String text,
            Collection<String> style) {
        if (!text.isEmpty()) {
            segments.add(new StyledSegment<>(text, style));
        }
    }
}
