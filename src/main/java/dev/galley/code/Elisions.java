package dev.galley.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A snippet with what its author put in place of code taken out, each by as many characters that a
/// grammar passes over.
///
/// @param text of the same length as the snippet
/// @param any whether the author left something out
record Elisions(String text, boolean any) {

    private static final Pattern ELLIPSIS =
            Pattern.compile(
                    "^[ \\t]*(\\.{3,}|…)[ \\t]*$|(\\.{3}|…)(?=\\s?[)\\]},])|…", Pattern.MULTILINE);
    private static final Pattern PROMPT = Pattern.compile("^[ \\t]*[$%] ", Pattern.MULTILINE);
    private static final Pattern STAND_IN = Pattern.compile("<[a-zA-Z][\\w -]{0,40}>");

    /// A sign that the grammar does not know in a number.
    private static final Pattern EXPONENT = Pattern.compile("(?<=\\d)[eE]\\+(?=\\d)");

    static Elisions of(String snippet, Grammar grammar) {
        boolean shortened = snippet.contains("…") || hasDots(snippet, grammar);
        String text = blank(snippet, ELLIPSIS, ' ');
        boolean shell = grammar == Grammar.BASH || grammar == Grammar.DOCKERFILE;
        if (shell) {
            text = blank(blank(text, PROMPT, ' '), STAND_IN, 'x');
        }
        if (grammar == Grammar.JSON) {
            text = blank(text, EXPONENT, '1');
        }
        return new Elisions(text, shortened || (shell && !text.equals(snippet)));
    }

    /// Three dots that the language has no use for.
    private static boolean hasDots(String snippet, Grammar grammar) {
        return snippet.contains("...")
                && (grammar == Grammar.JSON || ELLIPSIS.matcher(snippet).find());
    }

    private static String blank(String text, Pattern pattern, char by) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder blank = new StringBuilder(text);
        do {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                blank.setCharAt(i, text.charAt(i) == '\n' ? '\n' : by);
            }
        } while (matcher.find());
        return blank.toString();
    }
}
