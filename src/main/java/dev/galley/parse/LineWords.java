package dev.galley.parse;

import java.util.Arrays;

/// The words of a line, and which of them are plain: letters only, or a number, within what a
/// sentence puts round a word.
final class LineWords {

    /// Each word as its start, its end, the start and the end of its plain part, which are alike
    /// where it is not plain, and 1 where it is nothing but letters from a to z.
    private static final int FIELDS = 5;

    private static final int LONGEST_LISTED = 8;

    private static final int SMALL = 1;
    private static final int LETTER_OR_SIGN = 1 << 1;
    private static final int NEVER_PLAIN = 1 << 2;
    private static final int WHITE = 1 << 3;

    /// The ASCII characters: letters from a to z, signs that a word with a second character has
    /// only where it is not plain, white space, and all others.
    private static final byte[] KINDS = kinds();

    private final String text;
    private short[] places;
    private int count;
    private int plain;
    private int lower;

    private LineWords(String text) {
        this.text = text;
        this.places = new short[FIELDS * (text.length() / 5 + 2)];
    }

    static LineWords of(String text) {
        LineWords words = new LineWords(text);
        int length = text.length();
        int from = 0;
        while (from < length) {
            int start = White.skip(text, from, length);
            int end = start;
            int kinds = 0;
            while (end < length) {
                char c = text.charAt(end);
                int kind = c < KINDS.length ? KINDS[c] : White.is(c) ? WHITE : LETTER_OR_SIGN;
                if (kind == WHITE) {
                    break;
                }
                kinds |= kind;
                end++;
            }
            if (end > start) {
                words.add(start, end, kinds);
            }
            from = end;
        }
        return words;
    }

    int count() {
        return count;
    }

    int plain() {
        return plain;
    }

    String word(int index) {
        return text.substring(places[index * FIELDS], places[index * FIELDS + 1]);
    }

    /// Whether a word is nothing but letters from a to z.
    boolean isLower(int index) {
        return places[index * FIELDS + 4] != 0;
    }

    /// Whether a word is plain.
    boolean isPlain(int index) {
        return places[index * FIELDS + 3] > places[index * FIELDS + 2];
    }

    /// How many plain words are on a list, in any case.
    ///
    /// @param kind one of [WordKinds]
    int in(int kind) {
        int found = 0;
        for (int at = 0; at < count * FIELDS; at += FIELDS) {
            int start = places[at + 2];
            int end = places[at + 3];
            if (end > start && end - start <= LONGEST_LISTED) {
                found += WordKinds.ofLower(text, start, end, kind) != 0 ? 1 : 0;
            }
        }
        return found;
    }

    /// The lists among some that a word is on as it stands; see [WordKinds].
    int kinds(int index, int wanted) {
        int at = index * FIELDS;
        return WordKinds.of(text, places[at], places[at + 1], wanted);
    }

    /// Where a word begins.
    int start(int index) {
        return places[index * FIELDS];
    }

    /// Where a word ends.
    int end(int index) {
        return places[index * FIELDS + 1];
    }

    /// How many words are nothing but letters from a to z.
    int lower() {
        return lower;
    }

    private void add(int start, int end, int kinds) {
        if (kinds == SMALL) {
            add(start, end, start, end);
            places[count * FIELDS - 1] = 1;
            lower++;
        } else if ((kinds & NEVER_PLAIN) != 0 && end - start > 1) {
            add(start, end, start, start);
        } else {
            addOther(start, end);
        }
    }

    private void addOther(int start, int end) {
        int from = start;
        while (from < end && opens(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && closes(text.charAt(to - 1))) {
            to--;
        }
        boolean joins = end - start == 1 && "&/–—".indexOf(text.charAt(start)) >= 0;
        boolean isPlain = to > from && (joins || isPlain(from, withoutPlus(from, to)));
        add(start, end, from, isPlain ? withoutPlus(from, to) : from);
    }

    private void add(int start, int end, int from, int to) {
        int at = count * FIELDS;
        if (at == places.length) {
            places = Arrays.copyOf(places, at * 2);
        }
        places[at] = (short) start;
        places[at + 1] = (short) end;
        places[at + 2] = (short) from;
        places[at + 3] = (short) to;
        plain += to > from ? 1 : 0;
        count++;
    }

    private int withoutPlus(int from, int to) {
        return to - from > 2 && text.startsWith("++", to - 2) ? to - 2 : to;
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            boolean inner = i > from && i + 1 < to && (c == '-' || c == '\'' || c == '’');
            boolean capital =
                    i > from && c >= 'A' && c <= 'Z' && Character.isLowerCase(text.charAt(i - 1));
            if ((!Character.isLetterOrDigit(c) && !inner) || capital) {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(char c) {
        return switch (c) {
            case '(', '"', '\'', '“', '‘' -> true;
            default -> false;
        };
    }

    private static boolean closes(char c) {
        return switch (c) {
            case '.', ',', ';', ':', '?', '!', ')', '"', '\'', '”', '’' -> true;
            default -> false;
        };
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            boolean small = c >= 'a' && c <= 'z';
            boolean never = "_=<>{}[]$%@#*\\|~^`&/".indexOf(c) >= 0;
            int kind = small ? SMALL : never ? NEVER_PLAIN : LETTER_OR_SIGN;
            kinds[c] = (byte) (White.is(c) ? WHITE : kind);
        }
        return kinds;
    }
}
