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

/// Pieces of code to try the naming of languages on.
final class SampleWords {

    private static final Pattern HEAD = Pattern.compile("(?m)^=== ");

    private SampleWords() {}

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

    private static String text(String resource) {
        try (InputStream in = SampleWords.class.getResourceAsStream("/parse/" + resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
