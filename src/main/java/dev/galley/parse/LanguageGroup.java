package dev.galley.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Some languages whose signs are looked for together. All languages in one pass would need too
/// many states to keep at hand, and each by itself too many passes. Thread-safe.
final class LanguageGroup {

    private static final int GROUPS = 4;

    /// All languages, in groups of about as many signs.
    static final List<LanguageGroup> ALL = all();

    private final List<LanguageSigns> languages;
    private final SignSet signs;

    private LanguageGroup(List<LanguageSigns> languages) {
        this.languages = languages;
        List<String> patterns = new ArrayList<>();
        for (LanguageSigns language : languages) {
            patterns.addAll(language.strong());
            patterns.addAll(language.weak());
            patterns.addAll(language.never());
        }
        this.signs = SignSet.of(patterns);
    }

    /// Weighs the languages of the group.
    ///
    /// @param scores filled from `first` on, a number for each language
    /// @return behind the last language of the group
    int weigh(String code, int[] scores, int first) {
        BitSet found = signs.in(code);
        int sign = 0;
        int at = first;
        for (LanguageSigns language : languages) {
            int weak = sign + language.strong().size();
            int never = weak + language.weak().size();
            int end = sign + language.count();
            int score = 3 * count(found, sign, weak) + count(found, weak, never);
            scores[at++] = count(found, never, end) > 0 ? 0 : score;
            sign = end;
        }
        return at;
    }

    private static int count(BitSet found, int from, int to) {
        int count = 0;
        for (int i = found.nextSetBit(from); i >= 0 && i < to; i = found.nextSetBit(i + 1)) {
            count++;
        }
        return count;
    }

    private static List<LanguageGroup> all() {
        int signs = LanguageSigns.ALL.stream().mapToInt(LanguageSigns::count).sum();
        List<LanguageGroup> groups = new ArrayList<>();
        List<LanguageSigns> group = new ArrayList<>();
        int taken = 0;
        for (LanguageSigns language : LanguageSigns.ALL) {
            group.add(language);
            taken += language.count();
            if (taken * GROUPS >= signs) {
                groups.add(new LanguageGroup(List.copyOf(group)));
                group.clear();
                taken = 0;
            }
        }
        if (!group.isEmpty()) {
            groups.add(new LanguageGroup(List.copyOf(group)));
        }
        return List.copyOf(groups);
    }
}
