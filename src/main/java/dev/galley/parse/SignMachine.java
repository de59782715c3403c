package dev.galley.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Patterns that are looked for in one pass over a text: the machine of all of them is made
/// deterministic bit by bit, as texts need it (the lazy construction of Aho, Sethi and Ullman,
/// "Compilers", section 3.7). Takes time linear in the text and bounded memory. Thread-safe.
final class SignMachine {

    private final SignNfa nfa = new SignNfa();
    private final boolean fromLineStart;
    private final byte[] classes;
    private final int[] symbolOf;
    private volatile Machine machine;

    /// @param patterns by the number that each is to be named by; see [SignPattern] for what they
    ///   may hold
    /// @param fromLineStart whether all begin with `^`, so that most of a line can be passed over
    SignMachine(Map<Integer, String> patterns, boolean fromLineStart) {
        this.fromLineStart = fromLineStart;
        patterns.forEach((number, pattern) -> SignPattern.add(pattern, number, nfa));
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

    /// Adds the numbers of the patterns that are found in a text.
    void find(String text, BitSet found) {
        while (!pass(text, machine, found)) {
            machine = new Machine();
        }
    }

    /// Whether the whole text could be passed before there was no room for more states.
    private boolean pass(String text, Machine now, BitSet found) {
        short[] rows = now.rows;
        int width = now.width;
        int state = now.start;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            if (state == now.idle) {
                i = text.indexOf('\n', i);
                if (i < 0) {
                    break;
                }
            }
            char c = text.charAt(i);
            int symbolClass = classes[c < SignNfa.OTHER ? c : SignNfa.OTHER];
            int next = rows[state * width + symbolClass];
            if (next <= 0) {
                if (next == 0) {
                    next = now.step(state, symbolClass);
                    rows = now.rows;
                }
                if (next == 0) {
                    return false;
                }
                if (next < 0) {
                    next = -next;
                    if (next != last) {
                        found.or(now.found(next));
                        last = next;
                    }
                }
            }
            state = next;
        }
        now.atEnd(state, found);
        return true;
    }

    /// A state: the nodes that wait for the next character, without those that every pattern begins
    /// with, what stands before it, and what was found on the way to it.
    private record Key(BitSet nodes, boolean afterWord, boolean lineStart, BitSet found) {}

    private static final Key IDLE = new Key(new BitSet(), false, false, new BitSet());

    /// The states that are known, each a row of one table. A row holds, for each class of symbols,
    /// the next state: below zero where something is found on the way, zero where it is not known
    /// yet, so that another thread that sees an old row only asks again.
    private final class Machine {

        static final int END = -1;
        private static final int MOST = 16_384;

        private final int width = symbolOf.length;
        private final Map<Key, Integer> numbers = new HashMap<>();
        private @Nullable Key[] keys = new Key[64];
        private int count;

        /// Grows by copies; an old copy only knows less.
        private volatile short[] rows = new short[64 * width];

        private final int start;

        /// The state in which nothing can be found before the next line; -1 where there is none.
        private final int idle;

        Machine() {
            count = 1;
            start = number(new Key(new BitSet(), false, true, new BitSet()));
            idle = fromLineStart ? number(IDLE) : -1;
        }

        /// The state behind a class of symbols, below zero where something is found on the way;
        /// zero where there is no room for it.
        synchronized int step(int state, int symbolClass) {
            Key key = follow(key(state), symbolOf[symbolClass]);
            int number = number(key);
            int next = key.found().isEmpty() ? number : -number;
            rows[state * width + symbolClass] = (short) next;
            return next;
        }

        /// What is found on the way to a state. Keys cannot change, so another thread sees one
        /// whole or not at all, and then asks again.
        BitSet found(int state) {
            @Nullable Key[] known = keys;
            Key key = state < known.length ? known[state] : null;
            return (key == null ? key(state) : key).found();
        }

        private synchronized Key key(int state) {
            return Objects.requireNonNull(keys[state]);
        }

        /// Adds what is found because the text ends.
        void atEnd(int state, BitSet found) {
            int last = width - 1;
            int next = rows[state * width + last];
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
            if (count >= MOST) {
                return 0;
            }
            int number = count++;
            numbers.put(key, number);
            if (number == keys.length) {
                keys = Arrays.copyOf(keys, 2 * number);
                rows = Arrays.copyOf(rows, 2 * rows.length);
            }
            keys[number] = key;
            return number;
        }
    }

    /// Where a symbol leads; [Machine#END] for the end of the text.
    private Key follow(Key here, int symbol) {
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
        boolean idle = fromLineStart && !end && next.isEmpty() && found.isEmpty();
        return idle ? IDLE : new Key(next, word, end, found);
    }

    /// The nodes that can be reached without a character and want one, or say that something is
    /// found.
    private BitSet reached(Key from, boolean word, boolean end) {
        BitSet seen = new BitSet(nfa.size());
        BitSet reached = new BitSet(nfa.size());
        Deque<Integer> open = new ArrayDeque<>();
        if (from.lineStart() || !fromLineStart) {
            open.addAll(nfa.starts());
        }
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
