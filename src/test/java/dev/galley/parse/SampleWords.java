package dev.galley.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Words and snippets to build articles of.
record SampleWords(
        List<String> titles,
        List<String> headings,
        List<String> sentences,
        List<String> items,
        List<String> snippets) {

    private static final Pattern HEAD = Pattern.compile("(?m)^=== ");

    /// The words of two test resources.
    static SampleWords of(String prose, String code) {
        Map<String, List<String>> words = sections(prose);
        List<String> snippets = new ArrayList<>();
        sections(code).values().forEach(snippets::addAll);
        return new SampleWords(
                lines(words, "titles"),
                lines(words, "headings"),
                lines(words, "sentences"),
                lines(words, "items"),
                snippets);
    }

    /// The texts of a resource by the name above each.
    static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        for (String section : HEAD.split(text(resource), -1)) {
            int line = section.indexOf('\n');
            if (line > 0) {
                sections.computeIfAbsent(section.substring(0, line), name -> new ArrayList<>())
                        .add(section.substring(line + 1).stripTrailing());
            }
        }
        return sections;
    }

    private static List<String> lines(Map<String, List<String>> sections, String name) {
        return Objects.requireNonNull(sections.get(name), name).getFirst().lines().toList();
    }

    private static String text(String resource) {
        try (InputStream in = SampleWords.class.getResourceAsStream("/parse/" + resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
