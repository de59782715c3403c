package dev.galley.parse;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

/// A piece of `key: value` text in the source, cut at its first colon that a space follows.
///
/// @param key null where there is no such colon
/// @param value all that follows, or the whole piece where there is no key
record KeyValue(@Nullable String key, Span value) {

    static KeyValue of(String text, Span whole) {
        int colon = colon(text, whole.start(), whole.end());
        if (colon < 0) {
            boolean open = whole.length() > 1 && text.charAt(whole.end() - 1) == ':';
            return open
                    ? new KeyValue(
                            text.substring(whole.start(), whole.end() - 1),
                            new Span(whole.end(), whole.end()))
                    : new KeyValue(null, whole);
        }
        int start = White.skip(text, colon + 1, whole.end());
        String key = text.substring(whole.start(), White.back(text, whole.start(), colon));
        return new KeyValue(key, new Span(start, whole.end()));
    }

    /// The first colon with white space behind it and something before it, or -1.
    static int colon(String text, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (text.charAt(i) == ':' && White.is(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
