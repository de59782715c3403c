package dev.galley.parse;

import java.util.BitSet;

/// Weighs each line of a body in view of the lines round it: indentation, brackets and tags that
/// open above and close below, comments and strings over several lines, neighbours of its kind.
final class CodeContext {

    private static final float NEVER = -30;
    private static final float INDENTED = 4;
    private static final float ALONE = 2.5f;

    private CodeContext() {}

    /// The evidence for each line from `start` to `end`, above zero for source code.
    static float[] weigh(Lines lines, int start, int end, BitSet images) {
        float[] evidence = new float[end - start];
        int margin = margin(lines, start, end);
        for (int i = start; i < end; i++) {
            evidence[i - start] = alone(lines, i, margin);
        }
        CodeEnclosures.add(lines, start, evidence);
        CodeNeighbours.add(lines, start, evidence);
        CodeCompanions.add(lines, start, evidence);
        for (int i = images.nextSetBit(start); i >= 0 && i < end; i = images.nextSetBit(i + 1)) {
            evidence[i - start] = NEVER;
            evidence[i + 1 - start] = NEVER;
        }
        return evidence;
    }

    private static float alone(Lines lines, int line, int margin) {
        Bullet bullet = Bullet.of(lines, line);
        String text = lines.head(line, LineShape.MOST);
        if (bullet != null) {
            int from = Math.min(text.length(), bullet.start() - lines.start(line));
            return (float) CodeEvidence.ofItem(bullet, text.substring(from));
        }
        float own = (float) CodeEvidence.of(text);
        if (lines.indent(line) > margin) {
            return own + INDENTED;
        }
        return own < 0 && lines.alone(line) && isWords(text) ? own - ALONE : own;
    }

    /// Whether a line is words of letters, with no sign at its end.
    private static boolean isWords(String text) {
        LineShape shape = LineShape.of(text);
        return shape.allPlain() && Character.isLetterOrDigit(shape.last());
    }

    private static int margin(Lines lines, int start, int end) {
        int margin = Integer.MAX_VALUE;
        for (int i = start; i < end; i++) {
            margin = Math.min(margin, lines.indent(i));
        }
        return margin;
    }
}
