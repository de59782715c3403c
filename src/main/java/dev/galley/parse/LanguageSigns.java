package dev.galley.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The signs of one language, from the resource `languages.txt`: patterns that each count once.
///
/// @param strong signs that count three
/// @param weak signs that count one
/// @param never signs that no code of the language shows
record LanguageSigns(String name, List<String> strong, List<String> weak, List<String> never) {

    /// All languages that can be named.
    static final List<LanguageSigns> ALL = read();

    private static final String RESOURCE = "languages.txt";

    private static LanguageSigns named(String name) {
        return new LanguageSigns(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static List<LanguageSigns> read() {
        List<LanguageSigns> languages = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("=== ")) {
                languages.add(named(line.substring(4)));
                signs = languages.getLast().strong;
            } else if (line.equals("--- weak")) {
                signs = languages.getLast().weak;
            } else if (line.equals("--- never")) {
                signs = languages.getLast().never;
            } else if (!line.startsWith("## ")) {
                signs.add(line);
            }
        }
        return List.copyOf(languages);
    }

    private static String text() {
        try (InputStream in = LanguageSigns.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
