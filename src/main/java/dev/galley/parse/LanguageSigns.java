package dev.galley.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The signs of one language, from the resource `languages.txt`: patterns that each count once. The
/// patterns look at single lines and hold no nested repetition, and only the beginning of a piece
/// of code is looked at, so that matching is quick.
///
/// @param strong signs that count three
/// @param weak signs that count one
record LanguageSigns(String name, List<LanguageSign> strong, List<LanguageSign> weak) {

    /// All languages that can be named.
    static final List<LanguageSigns> ALL = read();

    private static final String RESOURCE = "languages.txt";

    /// How much a piece of code looks like this language.
    int score(CodeText code) {
        int score = 0;
        for (LanguageSign sign : strong) {
            score += sign.isIn(code) ? 3 : 0;
        }
        for (LanguageSign sign : weak) {
            score += sign.isIn(code) ? 1 : 0;
        }
        return score;
    }

    /// A score that the true one is not above, quick to tell.
    int most(CodeText code) {
        int most = 0;
        for (LanguageSign sign : strong) {
            most += sign.canBeIn(code) ? 3 : 0;
        }
        for (LanguageSign sign : weak) {
            most += sign.canBeIn(code) ? 1 : 0;
        }
        return most;
    }

    private static List<LanguageSigns> read() {
        List<LanguageSigns> languages = new ArrayList<>();
        boolean weak = false;
        for (String line : text().lines().toList()) {
            if (line.startsWith("=== ")) {
                String name = line.substring(4);
                languages.add(new LanguageSigns(name, new ArrayList<>(), new ArrayList<>()));
                weak = false;
            } else if (line.equals("--- weak")) {
                weak = true;
            } else if (!line.startsWith("## ")) {
                LanguageSigns language = languages.getLast();
                (weak ? language.weak : language.strong).add(LanguageSign.of(line));
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
