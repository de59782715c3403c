package dev.galley.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// How much a piece of code looks like each language. For one piece of code.
final class LanguageScores {

    /// From so many signs of types on, code with signs of JavaScript is TypeScript.
    private static final int TYPED = 3;

    private static final List<LanguageSigns> ALL = LanguageSigns.ALL;

    /// Only so much of a piece of code is looked at.
    private static final int MOST = 4_000;

    /// What a sign of each kind adds; a sign that no code of a language shows outweighs all others.
    private static final int[] KINDS = {3, 1, Short.MIN_VALUE};

    private static final SignSet SIGNS = SignSet.of(signs());
    private static final int[] LANGUAGES = each((language, kind) -> language);
    private static final int[] WEIGHTS = each((language, kind) -> KINDS[kind]);

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
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            scores[LANGUAGES[i]] += WEIGHTS[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.max(scores[i], 0);
        }
    }

    /// For each sign what `number` says of its language and of its kind: 0 strong, 1 weak, 2 never.
    private static int[] each(IntBinaryOperator number) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            LanguageSigns language = ALL.get(i);
            int[] counts = {
                language.strong().size(), language.weak().size(), language.never().size()
            };
            for (int kind = 0; kind < counts.length; kind++) {
                numbers.addAll(Collections.nCopies(counts[kind], number.applyAsInt(i, kind)));
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
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
