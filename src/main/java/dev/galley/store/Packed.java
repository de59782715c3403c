package dev.galley.store;

import org.jspecify.annotations.Nullable;

/// Takes values out of a column that packs several, one after the other; an empty one is missing.
/// They are words and numbers of this program's own, or texts that were made clean before.
final class Packed {

    /// Ends a value.
    private static final char END = '\u001E';

    /// A text of an article in the form in which it can be packed: without what ends a value or
    /// parts a list.
    static String clean(String text) {
        return text.replace(END, ' ').replace(Facts.UNIT, ' ');
    }

    private final String values;
    private int start;

    Packed(String values) {
        this.values = values;
    }

    String text() {
        int end = values.indexOf(END, start);
        String value = values.substring(start, end);
        start = end + 1;
        return value;
    }

    /// A text that may be missing.
    @Nullable String word() {
        String value = text();
        return value.isEmpty() ? null : value;
    }

    int integer() {
        return Integer.parseInt(text());
    }

    @Nullable Integer whole() {
        String value = text();
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    @Nullable Long number() {
        String value = text();
        return value.isEmpty() ? null : Long.valueOf(value);
    }

    @Nullable Boolean flag() {
        String value = text();
        return value.isEmpty() ? null : Boolean.valueOf(!value.equals("0"));
    }
}
