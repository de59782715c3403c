package dev.galley.parse;

import dev.galley.article.MetaField;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// A line of the meta box that begins with a known label.
///
/// @param value where the value begins; the line's end where the label stands alone
record MetaLine(MetaField field, int value) {

    private static final MetaField[] NONE = {};
    private static final MetaField[][] BY_LETTER = byLetter();

    /// Reads a line: the longest label that is followed by neither a space nor a colon. Null where
    /// there is none.
    static @Nullable MetaLine of(Lines lines, int line) {
        MetaField longest = null;
        int most = -1;
        for (MetaField field : beginningWith(lines.all().charAt(lines.start(line)))) {
            int value = after(lines, line, field.label());
            if (value > most) {
                longest = field;
                most = value;
            }
        }
        return longest == null ? null : new MetaLine(longest, most);
    }

    private static MetaField[] beginningWith(char c) {
        int letter = Character.toLowerCase(c) - 'a';
        return letter >= 0 && letter < BY_LETTER.length ? BY_LETTER[letter] : NONE;
    }

    private static MetaField[][] byLetter() {
        MetaField[][] fields = new MetaField['z' - 'a' + 1][];
        for (int i = 0; i < fields.length; i++) {
            char letter = (char) ('a' + i);
            fields[i] =
                    Arrays.stream(MetaField.values())
                            .filter(field -> field.label().charAt(0) == letter)
                            .toArray(MetaField[]::new);
        }
        return fields;
    }

    /// Whether a line can be a field of the box, known or of the form `label: value`.
    static boolean isField(Lines lines, int line) {
        return of(lines, line) != null
                || KeyValue.colon(lines.all(), lines.start(line), lines.end(line)) >= 0;
    }

    private static int after(Lines lines, int line, String label) {
        String text = lines.all();
        int i = lines.start(line);
        int end = lines.end(line);
        for (int k = 0; k < label.length(); k++) {
            if (i >= end) {
                return -1;
            }
            char want = label.charAt(k);
            char c = text.charAt(i);
            if (want == ' ' && White.is(c)) {
                i = White.skip(text, i, end);
            } else if (Character.toLowerCase(c) == want) {
                i++;
            } else {
                return -1;
            }
        }
        boolean apart = i < end && (White.is(text.charAt(i)) || text.charAt(i) == ':');
        return apart ? -1 : i;
    }
}
