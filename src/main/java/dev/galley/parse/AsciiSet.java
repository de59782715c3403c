package dev.galley.parse;

/// Which of the ASCII characters a text holds, so that a search for a text that needs another one
/// can be left out.
///
/// @param low the characters below 64, a bit each
/// @param high the characters from 64 to 127, a bit each
record AsciiSet(long low, long high) {

    /// The ASCII characters of a text; found without a branch, because which character comes next
    /// cannot be foreseen.
    static AsciiSet of(String text) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long bit = (1L << c) & ((c - 128L) >> 63);
            long upper = -(c >>> 6 & 1L);
            low |= bit & ~upper;
            high |= bit & upper;
        }
        return new AsciiSet(low, high);
    }

    boolean has(char c) {
        return c < 128 && ((c < 64 ? low : high) & 1L << c) != 0;
    }

    /// Whether any of another set is in this one.
    boolean hasAny(AsciiSet other) {
        return (other.low & low) != 0 || (other.high & high) != 0;
    }
}
