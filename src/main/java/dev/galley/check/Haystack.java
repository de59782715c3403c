package dev.galley.check;

/// A text in which many short ones are looked for, nearly all in vain: which pairs of characters
/// stand in it is noted once, and what has another pair need not be looked for. Immutable.
final class Haystack {

    /// A bit for each pair, by a hash; more would not be faster.
    private static final int BITS = 1 << 13;

    private final String text;
    private final long[] pairs = new long[BITS / Long.SIZE];

    Haystack(String text) {
        this.text = text;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int bit = bit(before, c);
            pairs[bit >> 6] |= 1L << bit;
            before = c;
        }
    }

    /// Whether a text stands in it.
    boolean holds(String needle) {
        for (int i = 1; i < needle.length(); i++) {
            int bit = bit(needle.charAt(i - 1), needle.charAt(i));
            if ((pairs[bit >> 6] & (1L << bit)) == 0) {
                return false;
            }
        }
        return text.contains(needle);
    }

    private static int bit(char first, char second) {
        return ((first * 89) ^ (second * 7)) & (BITS - 1);
    }
}
