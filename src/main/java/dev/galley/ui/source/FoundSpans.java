package dev.galley.ui.source;

import java.util.Arrays;

/// Where words stand in a text. Immutable.
final class FoundSpans {

    /// More than these are not marked and not counted.
    static final int MOST = 20_000;

    static final FoundSpans NOTHING = new FoundSpans(new int[0], 0, -1);

    private final int[] starts;
    private final int length;
    private final int current;

    private FoundSpans(int[] starts, int length, int current) {
        this.starts = starts;
        this.length = length;
        this.current = current;
    }

    /// How many there are.
    int size() {
        return starts.length;
    }

    /// Where one begins; they are in order and do not overlap.
    int start(int index) {
        return starts[index];
    }

    /// The length of each, in UTF-16 units.
    int length() {
        return length;
    }

    /// The index of the one that is looked at; -1 where there is none.
    int current() {
        return current;
    }

    /// Finds words in a text, in one pass.
    static FoundSpans of(String text, String words, boolean matchCase) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        int[] starts = new int[64];
        int count = 0;
        int at = next(text, words, matchCase, 0);
        while (at >= 0 && count < MOST) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
            at = next(text, words, matchCase, at + words.length());
        }
        return new FoundSpans(Arrays.copyOf(starts, count), words.length(), count > 0 ? 0 : -1);
    }

    /// The same, looking at another one; round the ends.
    FoundSpans at(int index) {
        int count = starts.length;
        return count == 0 ? this : new FoundSpans(starts, length, Math.floorMod(index, count));
    }

    /// The same, looking at the first one from a position on.
    FoundSpans from(int position) {
        return at(firstFrom(position) % Math.max(1, starts.length));
    }

    /// The index of the first one that does not begin before a position.
    int firstFrom(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 1;
    }

    /// How many there are and which is looked at.
    String count() {
        if (starts.length == 0) {
            return "Not found";
        }
        String most = starts.length == MOST ? "over " : "";
        return "%,d of %s%,d".formatted(current + 1, most, starts.length);
    }

    private static int next(String text, String words, boolean matchCase, int from) {
        if (matchCase) {
            return text.indexOf(words, from);
        }
        char first = words.charAt(0);
        char upper = Character.toUpperCase(first);
        char lower = Character.toLowerCase(upper);
        int last = text.length() - words.length();
        for (int i = from; i <= last; i++) {
            char c = text.charAt(i);
            boolean may = c == first || c == upper || c == lower;
            if (may && text.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundSpans that
                && length == that.length
                && current == that.current
                && Arrays.equals(starts, that.starts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts) * 31 + current;
    }

    @Override
    public String toString() {
        return count();
    }
}
