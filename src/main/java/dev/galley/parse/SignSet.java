package dev.galley.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Regular expressions that are looked for in one pass over a text, whatever their number: the
/// machine of all of them is made deterministic bit by bit, as texts need it (the lazy construction
/// of Aho, Sethi and Ullman, "Compilers", section 3.7). Takes time linear in the text and bounded
/// memory. Thread-safe.
final class SignSet {

    private final SignNfa nfa = new SignNfa();
    private final int patterns;
    private final byte[] classes;
    private final int[] symbolOf;
    private volatile Machine machine;

    private SignSet(List<String> patterns) {
        this.patterns = patterns.size();
        for (int i = 0; i < patterns.size(); i++) {
            SignPattern.add(patterns.get(i), i, nfa);
        }
        classes = nfa.classes();
        int count = 0;
        for (byte one : classes) {
            count = Math.max(count, one + 1);
        }
        symbolOf = new int[count + 1];
        for (int symbol = SignNfa.SYMBOLS - 1; symbol >= 0; symbol--) {
            symbolOf[classes[symbol]] = symbol;
        }
        symbolOf[count] = Machine.END;
        machine = new Machine();
    }

    /// A set of patterns; see [SignPattern] for what they may hold.
    static SignSet of(List<String> patterns) {
        return new SignSet(patterns);
    }

    /// The numbers of the patterns that are found in a text.
    BitSet in(String text) {
        Machine now = machine;
        short[][] rows = now.rows;
        BitSet found = new BitSet(patterns);
        int state = Machine.START;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int symbolClass = classes[c < SignNfa.OTHER ? c : SignNfa.OTHER];
            short[] row = rows[state];
            int next = row == null ? 0 : row[symbolClass];
            if (next <= 0) {
                next = next == 0 ? now.step(state, symbolClass) : next;
                if (next == 0) {
                    machine = new Machine();
                    return in(text);
                }
                if (next < 0) {
                    next = -next;
                    found.or(now.found(next));
                }
            }
            state = next;
        }
        now.atEnd(state, found);
        return found;
    }

    /// A state: the nodes that wait for the next character, without those that every pattern begins
    /// with, what stands before it, and what was found on the way to it.
    private record Key(BitSet nodes, boolean afterWord, boolean lineStart, BitSet found) {}

    /// The states that are known. A row holds, for each class of symbols, the next state: below
    /// zero where something is found on the way, zero where it is not known yet, so that another
    /// thread that sees an old row only asks again.
    private final class Machine {

        static final int END = -1;
        static final int START = 1;
        private static final int MOST = 16_384;

        private final short[][] rows = new short[MOST][];
        private final Key[] keys = new Key[MOST];
        private final Map<Key, Integer> numbers = new HashMap<>();

        Machine() {
            number(new Key(new BitSet(), false, true, new BitSet()));
        }

        /// The state behind a class of symbols, below zero where something is found on the way;
        /// zero where there is no room for it.
        synchronized int step(int state, int symbolClass) {
            Key key = follow(keys[state], symbolOf[symbolClass]);
            int number = number(key);
            int next = key.found().isEmpty() ? number : -number;
            rows[state][symbolClass] = (short) next;
            return next;
        }

        synchronized BitSet found(int state) {
            return keys[state].found();
        }

        /// Adds what is found because the text ends.
        synchronized void atEnd(int state, BitSet found) {
            int last = symbolOf.length - 1;
            int next = rows[state][last];
            next = next == 0 ? step(state, last) : next;
            if (next < 0) {
                found.or(found(-next));
            }
        }

        private int number(Key key) {
            Integer known = numbers.get(key);
            if (known != null) {
                return known;
            }
            int number = numbers.size() + 1;
            if (number >= MOST) {
                return 0;
            }
            numbers.put(key, number);
            keys[number] = key;
            rows[number] = new short[symbolOf.length];
            return number;
        }
    }

    /// Where a symbol leads; [Machine#END] for the end of the text.
    private Key follow(@Nullable Key from, int symbol) {
        Key here = Objects.requireNonNull(from);
        boolean word = symbol >= 0 && SignNfa.isWord(symbol);
        boolean end = symbol < 0 || symbol == '\n';
        BitSet next = new BitSet();
        BitSet found = new BitSet();
        BitSet reached = reached(here, word, end);
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            SignNfa.Node node = nfa.node(i);
            if (node.kind() == SignNfa.Kind.FOUND) {
                found.set(node.next());
            } else if (symbol >= 0 && node.symbols().get(symbol)) {
                next.set(node.next());
            }
        }
        return new Key(next, word, end, found);
    }

    /// The nodes that can be reached without a character and want one, or say that something is
    /// found.
    private BitSet reached(Key from, boolean word, boolean end) {
        BitSet seen = new BitSet(nfa.size());
        BitSet reached = new BitSet(nfa.size());
        Deque<Integer> open = new ArrayDeque<>(nfa.starts());
        from.nodes().stream().forEach(open::push);
        while (!open.isEmpty()) {
            int index = open.pop();
            if (seen.get(index)) {
                continue;
            }
            seen.set(index);
            SignNfa.Node node = nfa.node(index);
            boolean passes =
                    switch (node.kind()) {
                        case CHARACTER, FOUND -> {
                            reached.set(index);
                            yield false;
                        }
                        case FORK -> true;
                        case LINE_START -> from.lineStart();
                        case LINE_END -> end;
                        case WORD_EDGE -> from.afterWord() != word;
                        case NO_WORD_EDGE -> from.afterWord() == word;
                    };
            if (passes) {
                open.push(node.next());
                if (node.other() >= 0) {
                    open.push(node.other());
                }
            }
        }
        return reached;
    }
}
