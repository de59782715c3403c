package dev.galley.parse;

import java.util.BitSet;

/// Weighs each line of a body in view of the lines round it: indentation, brackets and tags that
/// open above and close below, comments and strings over several lines, neighbours of its kind.
final class CodeContext {

    private static final float NEVER = -30;
    private static final float INDENTED = 4;
    private static final float TITLE = 4;
    private static final float ALONE = 2.5f;
    private static final float DOUBTFUL = 1.5f;

    private CodeContext() {}

    /// The evidence for each line, above zero for source code.
    ///
    /// @param start the first line's number in the file
    /// @param images the lines of the file that an image begins on
    static float[] weigh(BodyLines lines, int start, BitSet images) {
        float[] evidence = new float[lines.count()];
        int end = start + evidence.length;
        int margin = margin(lines);
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = alone(lines, i, margin);
        }
        CodeEnclosures.add(lines, evidence);
        CodeNeighbours.add(lines, evidence);
        CodeCompanions.add(lines, evidence);
        CodeDifferences.add(lines, evidence);
        CodeContinuations.add(lines, evidence);
        title(lines, evidence);
        for (int i = images.nextSetBit(start); i >= 0 && i < end; i = images.nextSetBit(i + 1)) {
            evidence[i - start] = NEVER;
            evidence[i + 1 - start] = NEVER;
        }
        return evidence;
    }

    /// The first line is a title sooner than code, unless code goes on right below it.
    private static void title(BodyLines lines, float[] evidence) {
        boolean first = evidence.length > 1 && (lines.gapBefore(1) || evidence[1] < 0);
        if (first && !lines.shape(0).endsInSign()) {
            evidence[0] -= TITLE;
        }
    }

    private static float alone(BodyLines lines, int line, int margin) {
        if (lines.isPlainSentence(line)) {
            float own = (float) CodeEvidence.LEAST;
            return lines.indent(line) > margin ? own + INDENTED : own;
        }
        Bullet bullet = lines.bullet(line);
        if (bullet != null) {
            float item = (float) CodeEvidence.ofItem(bullet, lines.item(line, bullet));
            return lines.alone(line) ? item - ALONE : item;
        }
        LineShape shape = lines.shape(line);
        float own = (float) CodeEvidence.of(lines.text(line), shape);
        if (lines.indent(line) > margin) {
            return own + INDENTED;
        }
        return lines.alone(line) && mayHead(own, shape) ? own - ALONE : own;
    }

    /// Whether a line that stands alone is a heading sooner than code.
    private static boolean mayHead(float own, LineShape shape) {
        if (own < 0) {
            return isWords(shape);
        }
        boolean doubtful = own < DOUBTFUL && shape.count() > 1 && !shape.endsInSign();
        return doubtful || NamingShape.isOneName(shape);
    }

    /// Whether a line is words, or words but for one sign, with no sign at its end.
    private static boolean isWords(LineShape shape) {
        boolean words = shape.allPlain() && Character.isLetterOrDigit(shape.last());
        return words || NamingShape.of(shape) > 0;
    }

    private static int margin(BodyLines lines) {
        int margin = Integer.MAX_VALUE;
        for (int i = 0; i < lines.count(); i++) {
            margin = Math.min(margin, lines.indent(i));
        }
        return margin;
    }
}
