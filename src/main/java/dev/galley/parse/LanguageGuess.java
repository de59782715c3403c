package dev.galley.parse;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Names the language of a piece of code: by what it holds, else as the meta box says, its short
/// forms written out.
final class LanguageGuess {

    private static final int SURE = 3;

    private final @Nullable String fromMeta;

    private LanguageGuess(@Nullable String fromMeta) {
        this.fromMeta = fromMeta;
    }

    static LanguageGuess of(PostMeta meta) {
        String stated = meta.text(MetaField.CODE_LANGUAGE).orElse("").toLowerCase(Locale.ROOT);
        return new LanguageGuess(stated.isEmpty() ? null : fullName(stated));
    }

    private static String fullName(String stated) {
        return switch (stated) {
            case "js", "node", "nodejs", "node.js" -> "javascript";
            case "ts" -> "typescript";
            case "py", "python3" -> "python";
            case "golang" -> "go";
            case "sh", "shell", "zsh" -> "bash";
            case "yml" -> "yaml";
            case "docker" -> "dockerfile";
            default -> stated;
        };
    }

    /// The language in lower case, or null where nothing says it.
    @Nullable String of(String code) {
        LanguageScores scores = new LanguageScores(code);
        boolean sure = scores.best() >= SURE && scores.best() > scores.second();
        if (fromMeta != null && (!sure || scores.isBest(fromMeta) || extendsIt(scores.name()))) {
            return fromMeta;
        }
        return scores.best() == 0 ? null : scores.name();
    }

    /// Whether the language of the meta box takes all code of another: TypeScript needs no types.
    private boolean extendsIt(String other) {
        return "typescript".equals(fromMeta) && other.equals("javascript");
    }
}
