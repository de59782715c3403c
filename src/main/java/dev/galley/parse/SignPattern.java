package dev.galley.parse;

import dev.galley.parse.SignNfa.Kind;
import dev.galley.parse.SignNfa.Open;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads one regular expression into the nodes of a machine. It knows what the signs of languages
/// are written in: characters, `.`, classes, groups, alternatives, repetition, `^`, `$`, `\b`, and
/// `(?i)` at the start, with the meaning that they have in [java.util.regex.Pattern] for text whose
/// lines end at `\n`. For one pattern.
final class SignPattern {

    /// A piece that is read: where it begins, and the ends that join what follows.
    private record Piece(int start, List<Open> ends) {}

    private final String pattern;
    private final SignNfa nfa;
    private final boolean anyCase;
    private int at;

    private SignPattern(String pattern, SignNfa nfa) {
        this.pattern = pattern;
        this.nfa = nfa;
        this.anyCase = pattern.startsWith("(?i)");
        this.at = anyCase ? 4 : 0;
    }

    /// Adds a pattern.
    ///
    /// @param number what the machine says when it is found
    /// @throws IllegalArgumentException if it is written in something else
    static void add(String pattern, int number, SignNfa nfa) {
        SignPattern reader = new SignPattern(pattern, nfa);
        Piece piece = reader.choice();
        if (reader.at < pattern.length()) {
            throw reader.strange();
        }
        nfa.join(piece.ends(), nfa.found(number));
        nfa.start(piece.start());
    }

    private boolean more() {
        return at < pattern.length() && pattern.charAt(at) != ')' && pattern.charAt(at) != '|';
    }

    private boolean take(char c) {
        boolean there = at < pattern.length() && pattern.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private Piece choice() {
        Piece piece = sequence();
        while (take('|')) {
            Piece other = sequence();
            List<Open> ends = new ArrayList<>(piece.ends());
            ends.addAll(other.ends());
            piece = new Piece(nfa.fork(piece.start(), other.start()), ends);
        }
        return piece;
    }

    private Piece sequence() {
        int begin = nfa.fork(-1, -1);
        Piece whole = new Piece(begin, List.of(new Open(begin, false)));
        while (more()) {
            Piece next = repeated();
            nfa.join(whole.ends(), next.start());
            whole = new Piece(begin, next.ends());
        }
        return whole;
    }

    private Piece repeated() {
        int from = at;
        Piece piece = one();
        int to = at;
        if (take('*')) {
            piece = many(piece, true);
        } else if (take('+')) {
            piece = many(piece, false);
        } else if (take('?')) {
            piece = maybe(piece);
        } else if (take('{')) {
            return counted(piece, pattern.substring(from, to));
        }
        take('?');
        return piece;
    }

    private Piece many(Piece piece, boolean orNone) {
        int fork = nfa.fork(piece.start(), -1);
        nfa.join(piece.ends(), fork);
        return new Piece(orNone ? fork : piece.start(), List.of(new Open(fork, true)));
    }

    private Piece maybe(Piece piece) {
        int fork = nfa.fork(piece.start(), -1);
        List<Open> ends = new ArrayList<>(piece.ends());
        ends.add(new Open(fork, true));
        return new Piece(fork, ends);
    }

    /// `{2}`, `{2,}` or `{2,3}`: the piece is read again for each time.
    private Piece counted(Piece first, String again) {
        int close = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at, close).split(",", -1);
        int least = Integer.parseInt(bounds[0]);
        boolean open = bounds.length > 1 && bounds[1].isEmpty();
        int most = bounds.length == 1 ? least : open ? least : Integer.parseInt(bounds[1]);
        Piece whole = least == 0 ? maybe(first) : first;
        for (int i = 1; i < most; i++) {
            Piece next = copy(again);
            next = i >= least ? maybe(next) : next;
            nfa.join(whole.ends(), next.start());
            whole = new Piece(whole.start(), next.ends());
        }
        if (open) {
            Piece rest = many(copy(again), true);
            nfa.join(whole.ends(), rest.start());
            whole = new Piece(whole.start(), rest.ends());
        }
        at = close + 1;
        return whole;
    }

    private Piece copy(String again) {
        return new SignPattern((anyCase ? "(?i)" : "") + again, nfa).choice();
    }

    private Piece one() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> character(bracket());
            case '.' -> character(allBut('\n'));
            case '^' -> place(Kind.LINE_START);
            case '$' -> place(Kind.LINE_END);
            case '\\' -> escaped();
            case '*', '+', '?', '{' -> throw strange();
            default -> character(single(c));
        };
    }

    private Piece group() {
        if (take('?') && !take(':')) {
            throw strange();
        }
        Piece inner = choice();
        if (!take(')')) {
            throw strange();
        }
        return inner;
    }

    private Piece escaped() {
        char c = pattern.charAt(at);
        if (c == 'b' || c == 'B') {
            at++;
            return place(c == 'b' ? Kind.WORD_EDGE : Kind.NO_WORD_EDGE);
        }
        return character(escape());
    }

    private Piece place(Kind kind) {
        int node = nfa.place(kind);
        return new Piece(node, List.of(new Open(node, false)));
    }

    private Piece character(BitSet symbols) {
        int node = nfa.character(symbols);
        return new Piece(node, List.of(new Open(node, false)));
    }

    /// What stands behind a backslash, as a set.
    private BitSet escape() {
        char c = pattern.charAt(at++);
        BitSet set = new BitSet();
        switch (Character.toLowerCase(c)) {
            case 'd' -> set.set('0', '9' + 1);
            case 'w' -> range(set, 0, SignNfa.OTHER, SignNfa::isWord);
            case 's' -> " \t\n\u000B\f\r".chars().forEach(set::set);
            case 'n' -> set.set('\n');
            case 't' -> set.set('\t');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw strange();
                }
                return single(c);
            }
        }
        if (Character.isUpperCase(c)) {
            set.flip(0, SignNfa.SYMBOLS);
        }
        return set;
    }

    private BitSet bracket() {
        boolean not = take('^');
        BitSet set = new BitSet();
        while (!take(']')) {
            if (take('\\')) {
                set.or(escape());
                continue;
            }
            char from = pattern.charAt(at++);
            boolean range = at + 1 < pattern.length() && pattern.charAt(at) == '-';
            if (range && pattern.charAt(at + 1) != ']') {
                char to = pattern.charAt(at + 1);
                at += 2;
                range(set, from, to + 1, _ -> true);
            } else {
                set.or(single(from));
            }
        }
        if (anyCase) {
            addOtherCase(set);
        }
        if (not) {
            set.flip(0, SignNfa.SYMBOLS);
        }
        return set;
    }

    private static void range(
            BitSet set, int from, int to, java.util.function.IntPredicate wanted) {
        for (int i = from; i < to; i++) {
            set.set(i, set.get(i) || wanted.test(i));
        }
    }

    private static void addOtherCase(BitSet set) {
        for (char c = 'a'; c <= 'z'; c++) {
            boolean either = set.get(c) || set.get(c - 32);
            set.set(c, either);
            set.set(c - 32, either);
        }
    }

    private static BitSet allBut(char c) {
        BitSet set = new BitSet();
        set.set(0, SignNfa.SYMBOLS);
        set.clear(c);
        set.clear('\r');
        return set;
    }

    private BitSet single(char c) {
        BitSet set = new BitSet();
        set.set(Math.min(c, SignNfa.OTHER));
        if (anyCase) {
            addOtherCase(set);
        }
        return set;
    }

    private IllegalArgumentException strange() {
        return new IllegalArgumentException("cannot read " + pattern + " at " + at);
    }
}
