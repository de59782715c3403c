package dev.galley.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The words that a field may hold, compared without regard to case and marks at the end.
record KnownWords(List<String> words) {

    private static final int MOST_TYPOS = 2;
    private static final int LONGEST = 40;
    private static final int SHORTEST = 5;

    KnownWords {
        words = List.copyOf(words);
    }

    static KnownWords of(String... words) {
        return new KnownWords(Arrays.asList(words));
    }

    boolean holds(String word) {
        return words.contains(Wording.normal(word));
    }

    /// The word that was meant: the only one that is one or two typing mistakes away.
    Optional<String> meant(String word) {
        String normal = Wording.normal(word);
        if (normal.length() > LONGEST || normal.length() < SHORTEST) {
            return Optional.empty();
        }
        List<String> near =
                words.stream().filter(known -> distance(normal, known) <= MOST_TYPOS).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /// The words for a message.
    String joined() {
        return String.join(", ", words);
    }

    /// How many letters have to be added, taken away or replaced (Levenshtein).
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
