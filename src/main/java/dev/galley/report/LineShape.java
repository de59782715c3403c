package dev.galley.report;

/// What a line looks like, whatever it says: letters become `a+`, `A+`, `Aa+` or `aA+` by their
/// case, digits `9+`, a mark that comes several times in a row stands once with a `+`, and blanks
/// are one blank. `Quality: 92` has the shape `Aa+: 9+`. Where three words stand in a row, prose
/// begins: the rest of the line is `…` and the mark that it ends with. Marks that cannot be seen
/// are named as `U+200B`. At most [#MOST_PARTS] parts, so that there are few shapes.
final class LineShape {

    private static final int MOST_PARTS = 16;
    private static final int WORDS_OF_PROSE = 3;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final CharSequence line;
    private final StringBuilder shape = new StringBuilder(24);
    private int at;
    private final int end;
    private int words;
    private int beforeWords;

    private LineShape(CharSequence text, int from, int to) {
        int start = from;
        int stop = to;
        while (start < stop && isBlank(text.charAt(start))) {
            start++;
        }
        while (stop > start && isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        this.line = text;
        this.at = start;
        this.end = stop;
    }

    /// The shape of a piece of a text, empty where there is nothing but blanks.
    static String of(CharSequence text, int from, int to) {
        return new LineShape(text, from, to).build();
    }

    /// The shape of a line.
    static String of(String line) {
        return of(line, 0, line.length());
    }

    /// A number from 0 that is spread evenly: FNV-1a over the UTF-16 units, mixed once more as the
    /// finish of MurmurHash3 does.
    static long hash(String shape) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < shape.length(); i++) {
            hash = (hash ^ shape.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (hash ^ (hash >>> 33)) & Long.MAX_VALUE;
    }

    private String build() {
        for (int parts = 0; at < end; parts++) {
            if (parts == MOST_PARTS) {
                return shape.append('…').toString();
            }
            int c = Character.codePointAt(line, at);
            if (Character.isLetter(c)) {
                if (word()) {
                    return prose();
                }
            } else if (Character.isDigit(c)) {
                words = 0;
                skip(Character::isDigit);
                shape.append("9+");
            } else if (isBlank(c)) {
                skip(LineShape::isBlank);
                shape.append(' ');
            } else {
                words = 0;
                mark(c);
            }
        }
        return shape.toString();
    }

    /// Reads a word and says whether it makes the line prose.
    private boolean word() {
        if (words == 0) {
            beforeWords = shape.length();
        }
        boolean lower = false;
        boolean upper = false;
        boolean capital = Character.isUpperCase(Character.codePointAt(line, at));
        int uppers = 0;
        while (at < end && isOfWord(Character.codePointAt(line, at))) {
            int c = Character.codePointAt(line, at);
            upper |= Character.isUpperCase(c);
            uppers += Character.isUpperCase(c) ? 1 : 0;
            lower |= !Character.isUpperCase(c) && Character.isLetter(c);
            at += Character.charCount(c);
        }
        shape.append(!upper ? "a+" : !lower ? "A+" : capital && uppers == 1 ? "Aa+" : "aA+");
        return ++words == WORDS_OF_PROSE;
    }

    private String prose() {
        boolean capital = shape.charAt(beforeWords) == 'A';
        shape.setLength(beforeWords);
        shape.append(capital ? "Aa+ …" : "a+ …");
        int last = Character.codePointBefore(line, end);
        if (!Character.isLetterOrDigit(last)) {
            name(last);
        }
        return shape.toString();
    }

    private void mark(int c) {
        int from = at;
        skip(other -> other == c);
        name(c);
        if (at - from > Character.charCount(c)) {
            shape.append('+');
        }
    }

    private void name(int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    shape.append("U+%04X".formatted(c));
            default -> shape.appendCodePoint(c);
        }
    }

    private interface Kind {
        boolean holds(int c);
    }

    private void skip(Kind of) {
        while (at < end && of.holds(Character.codePointAt(line, at))) {
            at += Character.charCount(Character.codePointAt(line, at));
        }
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\''
                || c == '’';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u3000';
    }
}
