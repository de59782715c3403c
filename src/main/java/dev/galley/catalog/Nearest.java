package dev.galley.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// Finds the field that a mistyped word may have meant.
final class Nearest {
    private Nearest() {}

    /// The nearest field: one whose word begins so, or one that is at most a third of its letters
    /// away.
    static Optional<Field> field(String name) {
        String word = Field.hyphenated(name);
        return Arrays.stream(Field.values())
                .filter(f -> distance(word, f) <= Math.max(2, f.word().length() / 3))
                .min(Comparator.comparingInt(f -> distance(word, f)));
    }

    private static int distance(String word, Field field) {
        return field.words().stream()
                .mapToInt(w -> w.startsWith(word) ? 1 : edits(word, w))
                .min()
                .orElseThrow();
    }

    /// How many letters have to be put in, taken out or exchanged to make one word of the other.
    static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
