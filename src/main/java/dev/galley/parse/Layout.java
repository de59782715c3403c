package dev.galley.parse;

/// The parts of a file, as line numbers: furniture, body, meta box, similar titles, and the rest.
/// Each part is half-open and begins where the one before ends.
///
/// @param body the first line of the body
/// @param bodyEnd where the body ends
/// @param meta the line "alphanode post meta", or -1
/// @param metaEnd where the box ends
/// @param similar the line "Similar Posts", or -1
/// @param rest where what follows all of these begins, as far as it shows by its form
record Layout(int body, int bodyEnd, int meta, int metaEnd, int similar, int rest) {

    private static final String META = "alphanode post meta";
    private static final String SIMILAR = "Similar Posts";

    /// Finds the parts.
    static Layout of(Lines lines) {
        int count = lines.count();
        int body = 0;
        while (body < count && isFurniture(lines, body)) {
            body++;
        }
        int end = body;
        while (end < count && !isBodyEnd(lines, end) && !startsAnother(lines, end)) {
            end++;
        }
        if (end == count || isFurniture(lines, end)) {
            return new Layout(body, end, -1, end, -1, end);
        }
        if (!isMeta(lines, end)) {
            return new Layout(body, end, -1, end, end, count);
        }
        int close = end + 1;
        while (close < count && !isSimilar(lines, close, true) && !startsAnother(lines, close)) {
            if (isMeta(lines, close)) {
                close = pastedAt(lines, end, close);
                return new Layout(body, end, end, close, -1, close);
            }
            close++;
        }
        boolean similar = close < count && isSimilar(lines, close, true);
        return new Layout(body, end, end, close, similar ? close : -1, similar ? count : close);
    }

    /// A line of `|` and blanks.
    static boolean isFurniture(Lines lines, int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.all().charAt(i);
            if (c != '|' && !White.is(c)) {
                return false;
            }
        }
        return true;
    }

    /// The line that a meta box begins with.
    static boolean isMeta(Lines lines, int line) {
        return is(lines, line, META, true);
    }

    /// The line above the similar titles.
    static boolean isSimilar(Lines lines, int line, boolean anyCase) {
        return is(lines, line, SIMILAR, anyCase);
    }

    private static boolean isBodyEnd(Lines lines, int line) {
        return isMeta(lines, line) || isSimilar(lines, line, false);
    }

    private static boolean startsAnother(Lines lines, int line) {
        return isFurniture(lines, line)
                && (lines.gapBefore(line)
                        || (line + 1 < lines.count() && lines.gapBefore(line + 1)));
    }

    /// Where an article begins that was pasted into a meta box without anything between: at the
    /// first line after a blank one that cannot be part of the box.
    private static int pastedAt(Lines lines, int meta, int next) {
        for (int i = meta + 2; i < next; i++) {
            if (lines.gapBefore(i) && Bullet.of(lines, i) == null && !MetaLine.isField(lines, i)) {
                return i;
            }
        }
        return next;
    }

    /// Whether a character surely is not another one in any case.
    private static boolean differs(char c, char wanted) {
        return c < 128 && (c | 0x20) != (wanted | 0x20);
    }

    private static boolean is(Lines lines, int line, String words, boolean anyCase) {
        if (differs(lines.all().charAt(lines.start(line)), words.charAt(0))) {
            return false;
        }
        int length = lines.end(line) - lines.start(line);
        if (length < words.length() || length > words.length() * 3) {
            return false;
        }
        if (differs(lines.all().charAt(lines.end(line) - 1), words.charAt(words.length() - 1))
                || differs(lines.all().charAt(lines.start(line) + 2), words.charAt(2))) {
            return false;
        }
        String text = White.normal(lines.text(line));
        return anyCase ? text.equalsIgnoreCase(words) : text.equals(words);
    }
}
