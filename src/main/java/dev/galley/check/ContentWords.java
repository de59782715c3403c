package dev.galley.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text that say what it is about. Two words are related where one may be a form of
/// the other: `migrating` and `migration`, `retries` and `retrying`. It errs on the side of
/// related.
final class ContentWords {

    private static final int SHORTEST = 3;
    private static final int STEM = 4;
    private static final int ENDING = 3;

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("about after again against also and any are because been before being below"
                         + " between both but can could did does doing down during each for from"
                         + " further had has have having her here hers him his how into its just"
                         + " more most not now off once only other our out over own per same she"
                         + " should some such than that the their them then there these they this"
                         + " those through too under until upon very via was were what when where"
                         + " which while who whom why will with within without would you your")
                            .split(" "));

    private ContentWords() {}

    /// The content words of a text, each once, in lower case.
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                add(lower.substring(start, i), words);
                start = -1;
            }
        }
        return words;
    }

    /// Whether a word of the one is related to a word of the other.
    static boolean meet(Set<String> some, Set<String> others) {
        List<String> list = new ArrayList<>(others);
        return some.stream().anyMatch(word -> list.stream().anyMatch(o -> related(word, o)));
    }

    private static void add(String word, Set<String> words) {
        String single =
                word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word;
        if (single.length() >= SHORTEST && !EMPTY_WORDS.contains(word)) {
            words.add(single);
        }
    }

    private static boolean related(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= STEM && common >= shorter - ENDING;
    }
}
