package dev.galley.ui.reader;

import dev.galley.code.CodeToken;
import dev.galley.code.TokenKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The style classes of a line's text: colours of code, problems, and what was found, one over the
/// other.
final class LineStyles {

    /// A stretch of a line that has the same style classes throughout.
    record Run(int length, Collection<String> classes) {}

    private static final int PROBLEM = TokenKind.values().length;
    private static final int LEAD = PROBLEM + 3;
    private static final int HIT = LEAD + 1;
    private static final int CURRENT = HIT + 1;
    private static final List<String> CLASSES =
            Stream.of(
                            Arrays.stream(TokenKind.values()).map(kind -> "code-" + kind.word()),
                            Stream.of("problem-error", "problem-warning", "problem-info"),
                            Stream.of("line-lead", "found", "found-current"))
                    .flatMap(classes -> classes)
                    .toList();

    private final int[] layers;

    private LineStyles(int length) {
        layers = new int[length];
    }

    /// The stretches of a line as it is shown, in order; together as long as the line.
    ///
    /// @param found what was found, in the line as shown, its lead counted
    static List<Run> of(ReadingLine line, LineFound found) {
        LineStyles styles = new LineStyles(line.shown().length());
        if (!line.kind().isNode()) {
            styles.paint(line.words());
        }
        found.hits().forEach(span -> styles.paint(span.start(), span.end(), HIT));
        found.current().forEach(span -> styles.paint(span.start(), span.end(), CURRENT));
        return styles.runs();
    }

    private void paint(ReadingLine.Words words) {
        int lead = words.lead().length();
        paint(0, lead, LEAD);
        for (CodeToken token : words.tokens()) {
            paint(
                    lead + token.start(),
                    lead + token.end(),
                    CLASSES.indexOf("code-" + token.kind().word()));
        }
        for (Mark mark : words.marks()) {
            paint(
                    lead + mark.start(),
                    lead + mark.end(),
                    CLASSES.indexOf("problem-" + mark.severity().word()));
        }
    }

    private void paint(int start, int end, int layer) {
        for (int i = start; i < end; i++) {
            layers[i] |= 1 << layer;
        }
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < layers.length) {
            int end = start + 1;
            while (end < layers.length && layers[end] == layers[start]) {
                end++;
            }
            runs.add(new Run(end - start, classes(layers[start])));
            start = end;
        }
        return runs;
    }

    /// Of several problems at one place only the worst is drawn.
    private static Collection<String> classes(int layers) {
        List<String> classes = new ArrayList<>();
        boolean problem = false;
        for (int i = 0; i < CLASSES.size(); i++) {
            boolean isProblem = i >= PROBLEM && i < LEAD;
            if ((layers & 1 << i) != 0 && !(isProblem && problem)) {
                classes.add(CLASSES.get(i));
                problem |= isProblem;
            }
        }
        return List.copyOf(classes);
    }
}
