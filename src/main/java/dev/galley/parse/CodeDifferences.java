package dev.galley.parse;

/// Raises the evidence of lines of a difference between two files: a plus right above or below a
/// minus, with no blank line between. Alone a line with a minus is a list item.
final class CodeDifferences {

    private static final float CHANGED = 2.5f;
    private static final int FARTHEST = 12;

    private CodeDifferences() {}

    /// Adds to the evidence of the lines.
    static void add(BodyLines lines, float[] evidence) {
        for (int i = 1; i < evidence.length; i++) {
            boolean joined = !lines.gapBefore(i);
            char above = lines.first(i - 1);
            char here = lines.first(i);
            if (joined && ((above == '-' && here == '+') || (above == '+' && here == '-'))) {
                raise(lines, evidence, i);
            }
        }
    }

    /// Raises the lines with the sign of the line above, and those with the sign of line `i`.
    private static void raise(BodyLines lines, float[] evidence, int i) {
        int from = i - 1;
        while (from > 0
                && i - from < FARTHEST
                && !lines.gapBefore(from)
                && lines.first(from - 1) == lines.first(i - 1)) {
            from--;
        }
        int to = i;
        while (to + 1 < evidence.length
                && to - i < FARTHEST
                && !lines.gapBefore(to + 1)
                && lines.first(to + 1) == lines.first(i)) {
            to++;
        }
        for (int j = from; j <= to; j++) {
            evidence[j] = Math.max(evidence[j], CHANGED);
        }
    }
}
