package dev.galley.parse;

import java.util.List;

/// How much a piece of code looks like each language. A language that cannot be among the best two
/// is not weighed; its score is then too high, but below the second best. For one piece of code.
final class LanguageScores {

    /// From so many signs of types on, code with signs of JavaScript is TypeScript.
    private static final int TYPED = 3;

    private static final List<LanguageSigns> ALL = LanguageSigns.ALL;

    private final CodeText code;
    private final int[] scores = new int[ALL.size()];
    private final boolean[] weighed = new boolean[ALL.size()];
    private int best;
    private int second;

    LanguageScores(CodeText code) {
        this.code = code;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ALL.get(i).most(code);
        }
        if (weigh(index("typescript")) >= TYPED) {
            int untyped = index("javascript");
            weighed[untyped] = true;
            scores[untyped] = 0;
        }
        for (int i = next(); i >= 0 && scores[i] >= second; i = next()) {
            weigh(i);
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
        while (!weighed[i] || scores[i] < best) {
            i++;
        }
        return ALL.get(i).name();
    }

    /// Whether a language has the highest score too.
    boolean isBest(String name) {
        int i = index(name);
        return i >= 0 && weighed[i] && scores[i] == best;
    }

    private static int index(String name) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int weigh(int i) {
        int score = scores[i] == 0 ? 0 : ALL.get(i).score(code);
        scores[i] = score;
        weighed[i] = true;
        second = Math.max(second, Math.min(score, best));
        best = Math.max(best, score);
        return score;
    }

    /// The language that is not weighed and may score highest, or -1.
    private int next() {
        int next = -1;
        for (int i = 0; i < scores.length; i++) {
            if (!weighed[i] && (next < 0 || scores[i] > scores[next])) {
                next = i;
            }
        }
        return next;
    }
}
