package dev.galley.parse;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Names the language of a piece of code: by what it holds, else as the meta box says.
final class LanguageGuess {

    private static final int SURE = 3;

    /// From so many signs of types on, code with signs of JavaScript is TypeScript.
    private static final int TYPED = 4;

    private final @Nullable String fromMeta;

    private LanguageGuess(@Nullable String fromMeta) {
        this.fromMeta = fromMeta;
    }

    static LanguageGuess of(PostMeta meta) {
        String stated = meta.text(MetaField.CODE_LANGUAGE).orElse("").toLowerCase(Locale.ROOT);
        return new LanguageGuess(stated.isEmpty() ? null : stated);
    }

    /// The language in lower case, or null where nothing says it.
    @Nullable String of(String code) {
        CodeText text = new CodeText(code);
        String best = null;
        int most = 0;
        int second = 0;
        boolean typed = false;
        for (LanguageSigns language : LanguageSigns.ALL) {
            int score = language.score(text);
            if (language.name().equals("javascript") && typed) {
                continue;
            }
            typed |= language.name().equals("typescript") && score >= TYPED;
            if (score > most) {
                second = most;
                most = score;
                best = language.name();
            } else {
                second = Math.max(second, score);
            }
            if (score == most && score > 0 && language.name().equals(fromMeta)) {
                best = fromMeta;
            }
        }
        boolean sure = most >= SURE && most > second;
        return sure || fromMeta == null ? best : fromMeta;
    }
}
