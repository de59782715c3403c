package dev.galley.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The languages that code of the corpus is written in, and the other words that people have for
/// them.
final class LanguageWords {

    private static final Map<String, String> BY_ALIAS = byAlias();

    private LanguageWords() {}

    /// The one word for a language, in lower case; empty where the language is not known here.
    static Optional<String> canonical(String word) {
        return Optional.ofNullable(BY_ALIAS.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> byAlias() {
        Map<String, String> byAlias = new HashMap<>();
        add(byAlias, "python", "py", "python3", "python 3", "py3");
        add(byAlias, "php", "php7", "php8", "php 8");
        add(byAlias, "javascript", "js", "ecmascript", "es6", "mjs", "node", "nodejs", "node.js");
        add(byAlias, "typescript", "ts");
        add(byAlias, "sql", "postgresql", "postgres", "mysql", "sqlite", "plpgsql");
        add(byAlias, "bash", "shell", "sh", "shell script", "shellscript", "console", "terminal");
        add(byAlias, "go", "golang");
        add(byAlias, "yaml", "yml");
        add(byAlias, "json", "jsonc", "json5");
        add(byAlias, "html", "html5", "htm");
        add(byAlias, "css", "css3");
        add(byAlias, "dockerfile", "docker", "containerfile");
        return Map.copyOf(byAlias);
    }

    private static void add(Map<String, String> byAlias, String word, String... aliases) {
        byAlias.put(word, word);
        for (String alias : aliases) {
            byAlias.put(alias, word);
        }
    }
}
