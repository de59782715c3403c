package dev.galley.parse;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// The lines of a body, numbered from 0, with what the rules ask of each again and again. What was
/// worked out last is kept for as many lines as an article has, and for some thousands of a file
/// that has more. For one body, not thread-safe.
final class BodyLines {

    private static final int MOST_KEPT = 4_096;

    private final Lines lines;
    private final int start;
    private final int count;
    private final int mask;
    private final Line[] kept;
    private final BitSet sentences = new BitSet();
    private final BitSet items = new BitSet();

    /// @param text the beginning of the line
    private record Line(int index, String text, LineShape shape) {}

    BodyLines(Lines lines, int start, int end) {
        this.lines = lines;
        this.start = start;
        this.count = end - start;
        int size = 1;
        while (size < count && size < MOST_KEPT) {
            size *= 2;
        }
        this.mask = size - 1;
        this.kept = new Line[size];
        for (int i = start; i < end; i++) {
            if (PlainSentence.is(lines.all(), lines.start(i), lines.end(i))) {
                sentences.set(i - start);
            } else if (Bullet.of(lines, i) != null) {
                items.set(i - start);
            }
        }
    }

    int count() {
        return count;
    }

    /// Whether a line is running text beyond doubt.
    boolean isPlainSentence(int i) {
        return sentences.get(i);
    }

    /// The beginning of a line; empty behind the last one.
    String text(int i) {
        return i < count ? line(i).text() : "";
    }

    LineShape shape(int i) {
        return line(i).shape();
    }

    /// The ASCII characters of a line's beginning.
    AsciiSet signs(int i) {
        return line(i).shape().signs();
    }

    /// The character that a line begins with.
    char first(int i) {
        return lines.all().charAt(lines.start(start + i));
    }

    @Nullable Bullet bullet(int i) {
        return items.get(i) ? Bullet.of(lines, start + i) : null;
    }

    boolean isItem(int i) {
        return items.get(i);
    }

    /// A line without its bullet, where it has one; not cut.
    String content(int i) {
        Bullet bullet = bullet(i);
        return bullet == null ? "" : lines.from(start + i, bullet.start());
    }

    /// The beginning of a line without its bullet.
    String item(int i, Bullet bullet) {
        String text = text(i);
        return text.substring(Math.min(text.length(), bullet.start() - lines.start(start + i)));
    }

    int indent(int i) {
        return lines.indent(start + i);
    }

    boolean gapBefore(int i) {
        return lines.gapBefore(start + i);
    }

    boolean alone(int i) {
        return lines.alone(start + i);
    }

    private Line line(int i) {
        Line line = kept[i & mask];
        if (line == null || line.index() != i) {
            String text = lines.head(start + i, LineShape.MOST);
            line = new Line(i, text, LineShape.of(text));
            kept[i & mask] = line;
        }
        return line;
    }
}
