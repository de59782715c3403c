package dev.galley.store;

import org.jspecify.annotations.Nullable;

/// Takes values out of a column that packs several, one after the other; an empty one is missing.
/// They are words and numbers of this program's own, never texts of an article.
final class Packed {

    /// Ends a value.
    private static final char END = '\u001E';

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
