package dev.galley.export;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text as it has to stand in Markdown to be read as text: only what would change its meaning is
/// escaped.
final class MarkdownText {

    private static final String ALWAYS = "`*[~";
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,40};");
    private static final Pattern LINE_MARK =
            Pattern.compile(
                    "#{1,6}(\\s.*)?|>.*|[-+](\\s.*)?|-[-|].*|=+|\\|.*|:-.*", Pattern.DOTALL);
    private static final Pattern NUMBER_MARK = Pattern.compile("([0-9]{1,9})([.)])(\\s.*)?");

    private MarkdownText() {}

    /// Text of several lines; each line stays one.
    static String lines(String text) {
        return text.lines().map(l -> start(inline(l.strip()))).collect(Collectors.joining("\n"));
    }

    /// Text in one line.
    static String line(String text) {
        return inline(text.lines().map(String::strip).collect(Collectors.joining(" ")).strip());
    }

    private static String start(String line) {
        if (LINE_MARK.matcher(line).matches()) {
            return "\\" + line;
        }
        return NUMBER_MARK.matcher(line).matches() ? line.replaceFirst("[.)]", "\\\\$0") : line;
    }

    private static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isMark(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (text.charAt(at)) {
            case '\\' -> next == '\n' || isPunctuation(next);
            case '_' -> at == 0 || !isWord(text.charAt(at - 1)) || !isWord(next);
            case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
            default -> ALWAYS.indexOf(text.charAt(at)) >= 0;
        };
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
