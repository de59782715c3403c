package dev.galley.parse;

import java.util.Arrays;

/// Tells at one glance the lines that are running text beyond doubt, which are most of an article's
/// characters: sentences of many words with nothing that a string or a comment could begin with.
/// What it says of a line is what [CodeEvidence] would find out with more work; of a line that it
/// does not know it says nothing.
final class PlainSentence {

    /// From so many words on a sentence is as certain as can be.
    private static final int MANY = 13;

    /// Lines that are cut before their end have to say it without it.
    private static final int VERY_MANY = 40;

    /// Words that can begin a line which a machine wrote, though sentences begin so too.
    private static final String[] OPENINGS = {
        "exit status ", "goroutine ", "diff --git", "Caused by", "Exception in", "PHP ", "at "
    };

    /// What can open a string, a comment, an address or a tag.
    private static final byte NEVER = 0;

    private static final byte SIGN = 1;
    private static final byte LETTER = 2;
    private static final byte CAPITAL = 3;
    private static final byte BLANK = 4;
    private static final byte STOP = 5;
    private static final byte[] KINDS = kinds();

    /// What a character behind another one adds: one for a blank, and 2 to the power of 16 where it
    /// is odd. A table, because which kind comes next cannot be foreseen.
    private static final int[] STEPS = steps();

    private PlainSentence() {}

    /// Whether the text from `start` to `end`, without white space at its ends, is one.
    static boolean is(String text, int start, int end) {
        int most = Math.min(end, start + LineShape.MOST);
        char first = text.charAt(start);
        int kind = kind(first);
        if (most - start < 5 * MANY || first <= '9' || (kind != LETTER && kind != CAPITAL)) {
            return false;
        }
        boolean ended = most == end;
        if (ended && !isEnd(text, end)) {
            return false;
        }
        int blank = text.indexOf(' ', start, most);
        if (blank > start && text.charAt(blank - 1) == ':') {
            return false;
        }
        int counts = 1;
        int before = kind;
        for (int i = start + 1; i < most; i++) {
            int now = kind(text.charAt(i));
            if (now <= SIGN) {
                if (isApostrophe(text, i, most)) {
                    now = LETTER;
                } else if (now == NEVER) {
                    return false;
                }
            }
            counts += STEPS[(before << 3) | now];
            before = now;
        }
        int odd = counts >>> 16;
        if (!ended && odd > 0) {
            return false;
        }
        int words = counts & 0xFFFF;
        int plain = words - odd;
        return plain >= (ended ? MANY : VERY_MANY) && plain >= 2 * odd && !isOpening(text, start);
    }

    /// A capital behind a letter, a stop that no blank follows, a blank behind a blank, any other
    /// sign: each spoils a word at most, or parts one in two.
    private static boolean isOdd(int before, int now) {
        return switch (now) {
            case SIGN -> true;
            case CAPITAL -> before != BLANK;
            case BLANK -> before == BLANK;
            default -> before == STOP && now != BLANK;
        };
    }

    private static boolean isEnd(String text, int end) {
        char last = text.charAt(end - 1);
        int before = kind(text.charAt(end - 2));
        return (last == '.' || last == '!') && (before == LETTER || before == CAPITAL);
    }

    /// Whether a character is an apostrophe inside a word.
    private static boolean isApostrophe(String text, int i, int end) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’' || c == '-')
                && i + 1 < end
                && kind(text.charAt(i - 1)) == LETTER
                && kind(text.charAt(i + 1)) == LETTER;
    }

    private static boolean isOpening(String text, int start) {
        for (String opening : OPENINGS) {
            if (text.startsWith(opening, start)) {
                return true;
            }
        }
        return false;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : SIGN;
    }

    private static int[] steps() {
        int[] steps = new int[64];
        for (int before = SIGN; before <= STOP; before++) {
            for (int now = SIGN; now <= STOP; now++) {
                int word = now == BLANK ? 1 : 0;
                steps[(before << 3) | now] = word + (isOdd(before, now) ? 1 << 16 : 0);
            }
        }
        return steps;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        Arrays.fill(kinds, SIGN);
        for (char c : "\"'`#/<".toCharArray()) {
            kinds[c] = NEVER;
        }
        for (char c = '0'; c <= '9'; c++) {
            kinds[c] = LETTER;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            kinds[c] = LETTER;
            kinds[c - 32] = CAPITAL;
        }
        kinds[' '] = BLANK;
        for (char c : ".,;:!".toCharArray()) {
            kinds[c] = STOP;
        }
        return kinds;
    }
}
