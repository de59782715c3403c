package dev.galley.synth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The phrases and the code that articles are made of. Immutable.
final class Words {

    private static final String HEAD = "=== ";
    private static final List<String> LANGUAGES =
            List.of(
                    "python",
                    "php",
                    "javascript",
                    "typescript",
                    "sql",
                    "bash",
                    "go",
                    "yaml",
                    "json",
                    "html",
                    "css",
                    "dockerfile");

    private final Map<String, List<String>> phrases;
    private final Map<String, Map<String, List<String>>> code;

    private Words(Map<String, List<String>> phrases, Map<String, Map<String, List<String>>> code) {
        this.phrases = phrases;
        this.code = code;
    }

    /// Reads the resources.
    static Words load() {
        Map<String, List<String>> phrases = new HashMap<>();
        sections("words.txt")
                .forEach((name, texts) -> phrases.put(name, texts.getFirst().lines().toList()));
        Map<String, Map<String, List<String>>> code = new HashMap<>();
        for (String language : LANGUAGES) {
            code.put(language, sections("code/" + language + ".txt"));
        }
        return new Words(phrases, code);
    }

    /// The languages that there is code of.
    static List<String> languages() {
        return LANGUAGES;
    }

    /// The phrases of a section.
    List<String> phrases(String section) {
        List<String> found = phrases.get(section);
        if (found == null) {
            throw new IllegalArgumentException("there are no words for " + section);
        }
        return found;
    }

    /// The pieces of code of a language and sort; empty where there are none.
    List<String> code(String language, String sort) {
        return code.getOrDefault(language, Map.of()).getOrDefault(sort, List.of());
    }

    private static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        StringBuilder text = new StringBuilder();
        String name = "";
        for (String line : read(resource).split("\n", -1)) {
            if (line.startsWith(HEAD)) {
                add(sections, name, text);
                name = line.substring(HEAD.length());
            } else {
                text.append(line).append('\n');
            }
        }
        add(sections, name, text);
        return sections;
    }

    private static void add(Map<String, List<String>> sections, String name, StringBuilder text) {
        if (!name.isEmpty()) {
            sections.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(text.toString().stripTrailing());
        }
        text.setLength(0);
    }

    private static String read(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
