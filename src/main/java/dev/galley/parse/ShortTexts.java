package dev.galley.parse;

/// Some texts of a few ASCII characters, at most 64 in all, that are looked for in one pass: a bit
/// for each character tells whether a text may have come so far (Baeza-Yates and Gonnet, "A new
/// approach to text searching", 1992). Nothing branches on what stands there. Immutable.
final class ShortTexts {

    /// For each ASCII character the places in the texts at which it stands.
    private final long[] places = new long[128];

    private final long starts;
    private final long ends;

    private ShortTexts(String... texts) {
        long first = 0;
        long last = 0;
        int place = 0;
        for (String text : texts) {
            first |= 1L << place;
            for (int i = 0; i < text.length(); i++) {
                places[text.charAt(i)] |= 1L << place++;
            }
            last |= 1L << (place - 1);
        }
        starts = first;
        ends = last;
    }

    static ShortTexts of(String... texts) {
        return new ShortTexts(texts);
    }

    /// Which of the texts another one holds: a bit for each, by its place in the list.
    long in(String text) {
        long come = 0;
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            come = ((come << 1) | starts) & (c < places.length ? places[c] : 0);
            found |= come;
        }
        return Long.compress(found & ends, ends);
    }
}
