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
/// @param never signs that no code of the language shows
record LanguageSigns(
        String name, List<LanguageSign> strong, List<LanguageSign> weak, List<LanguageSign> never) {

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
        return score == 0 || isRuledOut(code) ? 0 : score;
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

    private boolean isRuledOut(CodeText code) {
        for (LanguageSign sign : never) {
            if (sign.isIn(code)) {
                return true;
            }
        }
        return false;
    }

    private static LanguageSigns named(String name) {
        return new LanguageSigns(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static List<LanguageSigns> read() {
        List<LanguageSigns> languages = new ArrayList<>();
        List<LanguageSign> signs = List.of();
        for (String line : text().lines().toList()) {
            if (line.startsWith("=== ")) {
                languages.add(named(line.substring(4)));
                signs = languages.getLast().strong;
            } else if (line.equals("--- weak")) {
                signs = languages.getLast().weak;
            } else if (line.equals("--- never")) {
                signs = languages.getLast().never;
            } else if (!line.startsWith("## ")) {
                signs.add(LanguageSign.of(line));
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
