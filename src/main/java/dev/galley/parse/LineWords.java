package dev.galley.parse;

import java.util.Arrays;

/// The words of a line, and which of them are plain: letters only, or a number, within what a
/// sentence puts round a word.
final class LineWords {

    /// Each word as its start, its end, and the start and the end of its plain part; the last two
    /// are alike where it is not plain.
    private static final int FIELDS = 4;

    private static final int LONGEST_LISTED = 8;

    private final String text;
    private int[] places;
    private int count;
    private int plain;
    private int lower;

    private LineWords(String text) {
        this.text = text;
        this.places = new int[FIELDS * (text.length() / 5 + 2)];
    }

    static LineWords of(String text) {
        LineWords words = new LineWords(text);
        int from = 0;
        while (from < text.length()) {
            int start = White.skip(text, from, text.length());
            int end = lowerEnd(text, start);
            boolean lower = end > start && (end == text.length() || White.is(text.charAt(end)));
            while (end < text.length() && !White.is(text.charAt(end))) {
                end++;
            }
            if (lower) {
                words.add(start, end, start, end);
                words.lower++;
            } else if (end > start) {
                words.add(start, end);
            }
            from = end;
        }
        return words;
    }

    private static int lowerEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
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
        int at = index * FIELDS;
        return places[at + 3] == places[at + 1] && lowerEnd(text, places[at]) >= places[at + 1];
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
                found += (WordKinds.ofLower(text, start, end) & kind) != 0 ? 1 : 0;
            }
        }
        return found;
    }

    /// The lists that a word is on as it stands; see [WordKinds].
    int kinds(int index) {
        return WordKinds.of(text, places[index * FIELDS], places[index * FIELDS + 1]);
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

    private void add(int start, int end) {
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
        places[at] = start;
        places[at + 1] = end;
        places[at + 2] = from;
        places[at + 3] = to;
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
}
