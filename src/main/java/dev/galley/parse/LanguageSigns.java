package dev.galley.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The signs of one language, from the resource `languages.txt`: patterns that each count once. The
/// patterns look at single lines and hold no nested repetition, and only the beginning of a piece
/// of code is looked at, so that matching is quick.
///
/// @param strong signs that count three
/// @param weak signs that count one
record LanguageSigns(String name, List<Pattern> strong, List<Pattern> weak) {

    /// All languages that can be named.
    static final List<LanguageSigns> ALL = read();

    private static final int MOST = 4_000;
    private static final String RESOURCE = "languages.txt";

    /// How much a piece of code looks like this language.
    int score(String code) {
        String head = code.length() > MOST ? code.substring(0, MOST) : code;
        int score = 0;
        for (Pattern pattern : strong) {
            score += pattern.matcher(head).find() ? 3 : 0;
        }
        for (Pattern pattern : weak) {
            score += pattern.matcher(head).find() ? 1 : 0;
        }
        return score;
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
                Pattern pattern = Pattern.compile(line, Pattern.MULTILINE);
                (weak ? language.weak : language.strong).add(pattern);
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
