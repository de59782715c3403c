package dev.galley.code;

import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterBash;
import org.treesitter.TreeSitterCss;
import org.treesitter.TreeSitterDockerfile;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterHtml;
import org.treesitter.TreeSitterJava;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterJson;
import org.treesitter.TreeSitterPhp;
import org.treesitter.TreeSitterPython;
import org.treesitter.TreeSitterTypescript;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The languages that have a grammar here. There is none for SQL that can be used, and the one for
/// YAML ends the whole program on deeply nested text (a failed assertion in its native code).
enum Grammar {
    PYTHON,
    JAVASCRIPT,
    TYPESCRIPT,
    PHP,
    GO,
    BASH,
    JSON,
    HTML,
    CSS,
    DOCKERFILE,
    JAVA;

    private static final int MOST_HERE_DOCUMENTS = 450;
    private static final int ROOM_EACH = 12;

    /// What was loaded; empty where the library cannot be loaded on this machine.
    private static final Map<Grammar, Optional<TSLanguage>> LOADED = new ConcurrentHashMap<>();

    /// The grammar for a language by its name or a common short form of it.
    static Optional<Grammar> named(String language) {
        return Optional.ofNullable(
                switch (language.strip().toLowerCase(Locale.ROOT)) {
                    case "python", "py" -> PYTHON;
                    case "javascript", "js", "jsx" -> JAVASCRIPT;
                    case "typescript", "ts", "tsx" -> TYPESCRIPT;
                    case "php" -> PHP;
                    case "go", "golang" -> GO;
                    case "bash", "sh", "shell", "zsh" -> BASH;
                    case "json" -> JSON;
                    case "html" -> HTML;
                    case "css" -> CSS;
                    case "dockerfile", "docker" -> DOCKERFILE;
                    case "java" -> JAVA;
                    default -> null;
                });
    }

    /// The language for the parser, loaded when it is first asked for.
    Optional<TSLanguage> language() {
        return LOADED.computeIfAbsent(this, Grammar::load);
    }

    /// Whether a text can be given to the grammar: that of the shell ends the whole program where
    /// more here documents are open at once than its native code can put by.
    boolean canRead(String text) {
        return this != BASH || hereDocuments(text) <= MOST_HERE_DOCUMENTS;
    }

    /// What the parser has to see before a text that does not have it.
    String opening(String text) {
        return this == PHP && !text.contains("<?") ? "<?php " : "";
    }

    /// What the parser has to see after a text: an instruction of a Dockerfile ends with its line.
    String closing() {
        return this == DOCKERFILE ? "\n" : "";
    }

    /// Whether the language is made of keys and values.
    boolean keyed() {
        return this == JSON;
    }

    /// The room that the here documents of a text may take: all that follows `<<` on its line.
    private static int hereDocuments(String text) {
        int room = 0;
        for (int at = text.indexOf("<<"); at >= 0; at = text.indexOf("<<", at + 1)) {
            int end = text.indexOf('\n', at);
            room += ROOM_EACH + (end < 0 ? text.length() : end) - at;
        }
        return room;
    }

    private Optional<TSLanguage> load() {
        try {
            return Optional.of(make());
        } catch (LinkageError | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private TSLanguage make() {
        return switch (this) {
            case PYTHON -> new TreeSitterPython();
            case JAVASCRIPT -> new TreeSitterJavascript();
            case TYPESCRIPT -> new TreeSitterTypescript();
            case PHP -> new TreeSitterPhp();
            case GO -> new TreeSitterGo();
            case BASH -> new TreeSitterBash();
            case JSON -> new TreeSitterJson();
            case HTML -> new TreeSitterHtml();
            case CSS -> new TreeSitterCss();
            case DOCKERFILE -> new TreeSitterDockerfile();
            case JAVA -> new TreeSitterJava();
        };
    }
}
