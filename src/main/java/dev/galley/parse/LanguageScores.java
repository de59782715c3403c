package dev.galley.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// How much a piece of code looks like each language. For one piece of code.
final class LanguageScores {

    /// From so many signs of types on, code with signs of JavaScript is TypeScript.
    private static final int TYPED = 3;

    private static final List<LanguageSigns> ALL = LanguageSigns.ALL;

    /// Only so much of a piece of code is looked at.
    private static final int MOST = 4_000;

    private static final SignSet SIGNS = SignSet.of(signs());

    private final int[] scores = new int[ALL.size()];
    private int best;
    private int second;

    LanguageScores(String code) {
        String text = code.length() > MOST ? code.substring(0, MOST) : code;
        weigh(SIGNS.in(text));
        if (scores[index("typescript")] >= TYPED) {
            scores[index("javascript")] = 0;
        }
        for (int score : scores) {
            second = Math.max(second, Math.min(score, best));
            best = Math.max(best, score);
        }
    }

    /// The highest score.
    int best() {
        return best;
    }

    /// The highest score but for one language that has the best.
    int second() {
        return second;
    }

    /// The first language with the highest score.
    String name() {
        int i = 0;
        while (scores[i] < best) {
            i++;
        }
        return ALL.get(i).name();
    }

    /// Whether a language has the highest score too.
    boolean isBest(String name) {
        int i = index(name);
        return i >= 0 && scores[i] == best;
    }

    private void weigh(BitSet found) {
        int sign = 0;
        for (int i = 0; i < scores.length; i++) {
            LanguageSigns language = ALL.get(i);
            int weak = sign + language.strong().size();
            int never = weak + language.weak().size();
            int end = sign + language.count();
            int score = 3 * count(found, sign, weak) + count(found, weak, never);
            scores[i] = count(found, never, end) > 0 ? 0 : score;
            sign = end;
        }
    }

    private static int count(BitSet found, int from, int to) {
        int count = 0;
        for (int i = found.nextSetBit(from); i >= 0 && i < to; i = found.nextSetBit(i + 1)) {
            count++;
        }
        return count;
    }

    /// The signs of all languages, in the order in which they are weighed.
    private static List<String> signs() {
        List<String> signs = new ArrayList<>();
        for (LanguageSigns language : ALL) {
            signs.addAll(language.strong());
            signs.addAll(language.weak());
            signs.addAll(language.never());
        }
        return signs;
    }

    private static int index(String name) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
