package dev.galley.parse;

import dev.galley.article.MetaField;

import org.jspecify.annotations.Nullable;

/// A line of the meta box that begins with a known label.
///
/// @param value where the value begins; the line's end where the label stands alone
record MetaLine(MetaField field, int value) {

    /// Reads a line: the longest label that is followed by neither a space nor a colon. Null where
    /// there is none.
    static @Nullable MetaLine of(Lines lines, int line) {
        MetaLine longest = null;
        for (MetaField field : MetaField.values()) {
            int value = after(lines, line, field.label());
            if (value >= 0 && (longest == null || value > longest.value)) {
                longest = new MetaLine(field, value);
            }
        }
        return longest;
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
