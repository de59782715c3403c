package dev.galley.parse;

/// Which of the ASCII characters a text holds, so that a search for a text that needs another one
/// can be left out.
///
/// @param low the characters below 64, a bit each
/// @param high the characters from 64 to 127, a bit each
record AsciiSet(long low, long high) {

    /// The ASCII characters of a text.
    static AsciiSet of(String text) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            }
        }
        return new AsciiSet(low, high);
    }

    boolean has(char c) {
        return c < 128 && ((c < 64 ? low : high) & 1L << c) != 0;
    }

    /// Whether all of another set are in this one.
    boolean hasAll(AsciiSet other) {
        return (other.low & ~low) == 0 && (other.high & ~high) == 0;
    }

    /// Whether any of another set is in this one.
    boolean hasAny(AsciiSet other) {
        return (other.low & low) != 0 || (other.high & high) != 0;
    }
}
