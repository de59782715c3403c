package dev.galley.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The signs of one language, from the resource `languages.txt`: patterns that each count once. The
/// patterns look at single lines and hold no nested repetition, and only the beginning of a piece
/// of code is looked at, so that matching is quick.
///
/// @param strong signs that count three
/// @param weak signs that count one
record LanguageSigns(String name, List<Sign> strong, List<Sign> weak) {

    /// All languages that can be named.
    static final List<LanguageSigns> ALL = read();

    private static final int MOST = 4_000;
    private static final String RESOURCE = "languages.txt";

    /// How much a piece of code looks like this language.
    int score(String code) {
        String head = code.length() > MOST ? code.substring(0, MOST) : code;
        int score = 0;
        for (Sign sign : strong) {
            score += sign.isIn(head) ? 3 : 0;
        }
        for (Sign sign : weak) {
            score += sign.isIn(head) ? 1 : 0;
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
                (weak ? language.weak : language.strong).add(Sign.of(line));
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

    /// A pattern, and a text that stands in all that it matches, which is quicker to look for.
    record Sign(Pattern pattern, String literal) {

        private static final Pattern CLASS_OR_ESCAPE = Pattern.compile("\\[[^\\]]*\\]|\\\\.");
        private static final Pattern OPTIONAL = Pattern.compile(".[?*{]");
        private static final Pattern LETTERS = Pattern.compile("[A-Za-z_:=]+");

        static Sign of(String pattern) {
            return new Sign(Pattern.compile(pattern, Pattern.MULTILINE), literal(pattern));
        }

        boolean isIn(String code) {
            return code.contains(literal) && pattern.matcher(code).find();
        }

        /// The longest run of letters that a pattern without groups and choices asks for.
        private static String literal(String pattern) {
            if (pattern.indexOf('(') >= 0 || pattern.indexOf('|') >= 0) {
                return "";
            }
            String sure = CLASS_OR_ESCAPE.matcher(pattern).replaceAll("\n");
            return LETTERS.matcher(OPTIONAL.matcher(sure).replaceAll("\n"))
                    .results()
                    .map(MatchResult::group)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        }
    }
}
