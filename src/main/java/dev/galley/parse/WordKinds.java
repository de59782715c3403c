package dev.galley.parse;

import java.util.Set;

/// Which lists of [CodeWords] a word is on, asked of a place in a text without taking the word out
/// of it. Answers are sums of the constants, zero for a word that is on none. Immutable.
final class WordKinds {

    static final int PROSE = 1;
    static final int JOINING = 1 << 1;
    static final int UPPER = 1 << 2;
    static final int SINGLE = 1 << 3;
    static final int OPENERS = 1 << 4;
    static final int DECLARING = 1 << 5;
    static final int STATEMENT = 1 << 6;
    static final int COMMANDS = 1 << 7;
    static final int SQL_NEXT = 1 << 8;

    /// Words that can begin a line of SQL in lower case.
    static final int SQL_OPENING = 1 << 9;

    /// Words on which a line's neighbours may shed a light; see [CodeCompanions].
    static final int COMPANION = 1 << 10;

    /// Words that begin a statement whose form says how certain it is; see [CodeOpenings].
    static final int OPENING = 1 << 11;

    private static final Set<String> OPENING_WORDS =
            Set.of(
                    "from", "import", "package", "lambda", "def", "func", "fn", "return", "exit",
                    "sleep");

    private static final Set<String> COMPANIONS =
            Set.of(
                    "import", "package", "return", "yield", "raise", "throw", "await", "del",
                    "echo", "print", "delete", "unset");

    private static final Set<String> SQL_ALONE =
            Set.of(
                    "limit", "offset", "select", "from", "where", "join", "having", "values", "set",
                    "and", "or", "on", "update");

    private static final WordKinds ALL = new WordKinds();

    private static final int SLOTS = 4_096;

    /// No listed word is as long.
    private static final int LONGEST = 32;

    private final int[] marks = new int[SLOTS];
    private final int[] kinds = new int[SLOTS];
    private final String[] words = new String[SLOTS];

    /// For each ASCII character, the lists with a word of each length that begins with it: most
    /// words are on none, and this shows it.
    private final int[] sketch = new int[128 * LONGEST];

    private WordKinds() {
        add(CodeWords.PROSE, PROSE);
        add(CodeWords.JOINING, JOINING);
        add(CodeWords.UPPER, UPPER);
        add(CodeWords.SINGLE, SINGLE);
        add(CodeWords.OPENERS, OPENERS);
        add(CodeWords.DECLARING, DECLARING);
        add(CodeWords.STATEMENT, STATEMENT);
        add(CodeWords.COMMANDS, COMMANDS);
        add(CodeWords.SQL_NEXT, SQL_NEXT);
        add(CodeWords.SQL_PAIRS.keySet(), SQL_OPENING);
        add(SQL_ALONE, SQL_OPENING);
        add(COMPANIONS, COMPANION);
        add(OPENING_WORDS, OPENING);
    }

    /// The lists among some that a word is on as it stands.
    static int of(String text, int start, int end, int wanted) {
        return ALL.mayBe(text, start, end, 0, wanted) ? ALL.find(text, start, end, 0) & wanted : 0;
    }

    /// The lists among some that a word is on once its letters from A to Z are in lower case.
    static int ofLower(String text, int start, int end, int wanted) {
        int toLower = 'a' - 'A';
        return ALL.mayBe(text, start, end, toLower, wanted)
                ? ALL.find(text, start, end, toLower) & wanted
                : 0;
    }

    private void add(Set<String> list, int kind) {
        for (String word : list) {
            int mark = mark(word, 0, word.length(), 0);
            int slot = slot(mark);
            while (marks[slot] != 0 && !word.equals(words[slot])) {
                slot = slot + 1 & SLOTS - 1;
            }
            marks[slot] = mark;
            words[slot] = word;
            kinds[slot] |= kind;
            sketch[word.charAt(0) * LONGEST + word.length()] |= kind;
        }
    }

    private boolean mayBe(String text, int start, int end, int toLower, int wanted) {
        int length = end - start;
        if (length <= 0 || length >= LONGEST) {
            return false;
        }
        int first = folded(text.charAt(start), toLower);
        return first < 128 && (sketch[first * LONGEST + length] & wanted) != 0;
    }

    private int find(String text, int start, int end, int toLower) {
        int mark = mark(text, start, end, toLower);
        int slot = slot(mark);
        while (marks[slot] != 0) {
            if (marks[slot] == mark && is(words[slot], text, start, end, toLower)) {
                return kinds[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return 0;
    }

    private static boolean is(String word, String text, int start, int end, int toLower) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (folded(text.charAt(start + i), toLower) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The length, the first, the middle and the last character; never zero.
    private static int mark(String text, int start, int end, int toLower) {
        int length = end - start;
        int middle = folded(text.charAt(start + length / 2), toLower);
        int last = folded(text.charAt(end - 1), toLower);
        return (length << 24) + (folded(text.charAt(start), toLower) << 16) + (middle << 8) + last;
    }

    private static int slot(int mark) {
        return (mark * 0x9E3779B1) >>> 20;
    }

    private static int folded(char c, int toLower) {
        return c >= 'A' && c <= 'Z' ? c + toLower : c;
    }
}
