package dev.galley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/// The sentences of a text, and texts in the form in which they are compared: without regard to
/// case and white space. Pure.
final class Sentences {

    /// A sentence with its end mark, without white space around it.
    record Sentence(int start, int end, String key) {}

    /// An odd number with its bits all over.
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Sentences() {}

    /// A sentence ends at a full stop, question mark or exclamation mark before white space. An
    /// abbreviation splits it too: pieces are compared, not read.
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            if (last || (isEnd(text.charAt(i)) && isWhite(text.charAt(i + 1)))) {
                add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        return sentences;
    }

    /// A number for each sentence of at least so many characters; alike for sentences that are
    /// compared as alike, and hardly ever else. Much faster than the sentences themselves.
    static void numbers(String text, int shortest, LongConsumer each) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            if (last || (isEnd(text.charAt(i)) && isWhite(text.charAt(i + 1)))) {
                number(text, start, i + 1, shortest).ifPresent(each);
                start = i + 1;
            }
        }
    }

    /// A number for a text of at least so many characters in the form in which it is compared.
    static OptionalLong number(String text, int start, int end, int shortest) {
        long number = 7;
        int length = 0;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isWhite(c)) {
                gap = length > 0;
                continue;
            }
            if (gap) {
                number = number * STEP + ' ';
                length++;
                gap = false;
            }
            number = number * STEP + lower(c);
            length++;
        }
        return length >= shortest ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }

    /// A text in lower case, each run of white space one blank, none at the ends.
    static String key(String text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isWhite(c)) {
                key.append(Character.toLowerCase(c));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        int length = key.length();
        if (length > 0 && key.charAt(length - 1) == ' ') {
            key.setLength(length - 1);
        }
        return key.toString();
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, key(text, start, end)));
        }
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c == '\r';
    }
}
