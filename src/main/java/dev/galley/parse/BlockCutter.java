package dev.galley.parse;

import dev.galley.article.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Cuts the lines of a body into runs, one for each block.
final class BlockCutter {

    private final Lines lines;
    private final Form form;
    private final BitSet code;
    private final BitSet images;
    private final int end;

    /// @param code the lines that are source code
    /// @param images the lines that an image begins on
    BlockCutter(Lines lines, Form form, BitSet code, BitSet images, int end) {
        this.lines = lines;
        this.form = form;
        this.code = code;
        this.images = images;
        this.end = end;
    }

    /// The runs from a line to the end of the body; each line is in exactly one.
    List<Run> runs(int start) {
        List<Run> runs = new ArrayList<>();
        int line = start;
        while (line < end) {
            Run.Kind kind = kind(line);
            int last = last(kind, line);
            runs.add(new Run(kind, line, last));
            line = last + 1;
        }
        return runs;
    }

    private Run.Kind kind(int line) {
        if (images.get(line)) {
            return Run.Kind.IMAGE;
        }
        if (code.get(line)) {
            return Run.Kind.CODE;
        }
        return Bullet.of(lines, line) == null ? Run.Kind.PROSE : Run.Kind.ITEMS;
    }

    private int last(Run.Kind kind, int first) {
        if (kind == Run.Kind.IMAGE) {
            return first + 1;
        }
        int last = first;
        while (last + 1 < end && kind(last + 1) == kind && goesOn(kind, first, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(Run.Kind kind, int first, int next) {
        return switch (kind) {
            case CODE -> true;
            case ITEMS -> !lines.gapBefore(next) && !startsNumbers(first, next);
            case PROSE -> form == Form.PAGE && !lines.gapBefore(next);
            case IMAGE -> false;
        };
    }

    /// Whether a numbered list begins at `next`, right behind bullets that are not nested.
    private boolean startsNumbers(int first, int next) {
        Bullet opening = Bullet.of(lines, first);
        Bullet bullet = Bullet.of(lines, next);
        return opening != null
                && bullet != null
                && !opening.ordered()
                && bullet.ordered()
                && bullet.mark() == '1'
                && lines.indent(first) == lines.indent(next);
    }
}
