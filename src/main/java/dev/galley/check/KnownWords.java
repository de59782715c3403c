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

    /// The word that was meant: the nearest one, at most two typing mistakes away, where no other
    /// is as near.
    Optional<String> meant(String word) {
        String normal = Wording.normal(word);
        if (normal.length() > LONGEST || normal.length() < SHORTEST) {
            return Optional.empty();
        }
        List<String> nearest = List.of();
        for (int typos = 0; typos <= MOST_TYPOS && nearest.isEmpty(); typos++) {
            int most = typos;
            nearest = words.stream().filter(known -> distance(normal, known) <= most).toList();
        }
        return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    /// The words for a message.
    String joined() {
        return String.join(", ", words);
    }

    /// How many letters have to be added, taken away, replaced or swapped with the next one
    /// (optimal string alignment).
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
