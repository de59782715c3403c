package dev.galley.code;

import java.util.List;
import java.util.regex.Pattern;

/// The words that open and close the compound commands of a shell. Pure.
final class ShellWords {

    private static final String COMMAND = "(?m)(?:^|[;&|]|\\b(?:then|else|do)\\b)[ \\t]*";
    private static final List<Pattern> OPENING =
            List.of(word("if"), word("case"), word("(?:for|while|until|select)"));
    private static final List<Pattern> CLOSING = List.of(word("fi"), word("esac"), word("done"));

    private ShellWords() {}

    /// Whether each compound command that is opened is closed, and each string.
    static boolean areBalanced(String script) {
        for (int i = 0; i < OPENING.size(); i++) {
            if (count(OPENING.get(i), script) != count(CLOSING.get(i), script)) {
                return false;
            }
        }
        return quotes(script) % 2 == 0;
    }

    private static Pattern word(String word) {
        return Pattern.compile(COMMAND + word + "\\b");
    }

    private static long count(Pattern pattern, String script) {
        return pattern.matcher(script).results().count();
    }

    private static int quotes(String script) {
        int quotes = 0;
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quotes++;
            }
        }
        return quotes;
    }
}
