package dev.galley.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Patterns that are looked for in one pass over a text: the machine of all of them is made
/// deterministic bit by bit, as texts need it (the lazy construction of Aho, Sethi and Ullman,
/// "Compilers", section 3.7). Takes time linear in the text and bounded memory. Thread-safe.
final class SignMachine {

    /// The characters that code has most of.
    private static final String FREQUENT = " etaoinsrlcdupmfgh.()_\n,=;:'\"byvwkx-/$";

    private final SignNfa nfa = new SignNfa();
    private final boolean fromLineStart;
    private final String needed;
    private final byte[] classes;
    private final int[] symbolOf;
    private volatile Machine machine;

    /// @param patterns by the number that each is to be named by; see [SignPattern] for what they
    ///   may hold
    /// @param fromLineStart whether all begin with `^`, so that most of a line can be passed over
    SignMachine(Map<Integer, String> patterns, boolean fromLineStart) {
        this.fromLineStart = fromLineStart;
        this.needed =
                patterns.size() == 1 ? SignText.of(patterns.values().iterator().next()) : "";
        patterns.forEach((number, pattern) -> SignPattern.add(pattern, number, nfa));
        classes = nfa.classes();
        symbolOf = new int[sortClasses() + 1];
        for (int symbol = SignNfa.SYMBOLS - 1; symbol >= 0; symbol--) {
            symbolOf[classes[symbol]] = symbol;
        }
        symbolOf[symbolOf.length - 1] = Machine.END;
        machine = new Machine();
    }

    /// Numbers the classes of symbols by how frequent they are, so that what is asked of a row most
    /// stands side by side in memory; gives how many there are.
    private int sortClasses() {
        Map<Byte, Byte> sorted = new HashMap<>();
        IntStream.concat(FREQUENT.chars(), IntStream.range(0, SignNfa.SYMBOLS))
                .forEach(symbol -> sorted.putIfAbsent(classes[symbol], (byte) sorted.size()));
        for (int symbol = 0; symbol < SignNfa.SYMBOLS; symbol++) {
            classes[symbol] = sorted.get(classes[symbol]);
        }
        return sorted.size();
    }

    /// Adds the numbers of the patterns that are found in a text.
    void find(String text, BitSet found) {
        if (!text.contains(needed)) {
            return;
        }
        while (!pass(text, machine, found)) {
            machine = new Machine();
        }
    }

    /// Whether the whole text could be passed before there was no room for more states.
    private boolean pass(String text, Machine now, BitSet found) {
        Table table = now.table;
        int width = now.width;
        int state = now.start;
        BitSet last = IDLE.nodes();
        for (int i = 0; i < text.length(); i++) {
            if (state == now.idle) {
                i = text.indexOf('\n', i);
                if (i < 0) {
                    break;
                }
            }
            char c = text.charAt(i);
            int symbolClass = classes[c < SignNfa.OTHER ? c : SignNfa.OTHER];
            int at = state * width + symbolClass;
            int next = table.rows()[at];
            if (next <= 0) {
                if (next == 0) {
                    next = now.step(state, symbolClass);
                    table = now.table;
                    if (next == 0) {
                        return false;
                    }
                }
                if (next < 0) {
                    BitSet some = now.found(at);
                    if (some != last) {
                        found.or(some);
                        last = some;
                    }
                    next = -next;
                }
            }
            state = next;
        }
        now.atEnd(state, found);
        return true;
    }

    /// A state: the nodes that wait for the next character, without those that every pattern begins
    /// with, and what stands before it.
    private record Key(BitSet nodes, boolean afterWord, boolean lineStart) {}

    /// Where a symbol leads, and what is found on the way.
    private record Step(Key to, BitSet found) {}

    private static final Key IDLE = new Key(new BitSet(), false, false);

    /// @param rows the states, see [Machine]
    /// @param finds the number of what is found on the way, for the same places
    private record Table(short[] rows, short[] finds) {
        Table grown() {
            int size = 2 * rows.length;
            return new Table(Arrays.copyOf(rows, size), Arrays.copyOf(finds, size));
        }
    }

    /// The states that are known, each a row of one table. A row holds, for each class of symbols,
    /// the next state: below zero where something is found on the way, zero where it is not known
    /// yet, so that another thread that sees an old row only asks again.
    private final class Machine {

        static final int END = -1;
        private static final int MOST = 16_384;

        private final int width = symbolOf.length;
        private final Map<Key, Integer> numbers = new HashMap<>();
        private final List<Key> keys = new ArrayList<>();

        /// Grows by copies; an old copy only knows less.
        private volatile Table table = new Table(new short[64 * width], new short[64 * width]);

        /// The sets of patterns that are found at once, grown by copies.
        private volatile BitSet[] finds = {new BitSet()};

        private final int start;

        /// The state in which nothing can be found before the next line; -1 where there is none.
        private final int idle;

        Machine() {
            keys.add(IDLE);
            start = number(new Key(new BitSet(), false, true));
            idle = fromLineStart ? number(IDLE) : -1;
        }

        /// The state behind a class of symbols, below zero where something is found on the way;
        /// zero where there is no room for it.
        synchronized int step(int state, int symbolClass) {
            Step step = follow(keys.get(state), symbolOf[symbolClass]);
            int number = number(step.to());
            int at = state * width + symbolClass;
            if (!step.found().isEmpty()) {
                table.finds()[at] = (short) find(step.found());
                number = -number;
            }
            table.rows()[at] = (short) number;
            return number;
        }

        /// What is found on the way that stands at a place in the table; another thread's news may
        /// have come in part, and then are asked for again.
        BitSet found(int at) {
            int number = table.finds()[at];
            BitSet[] known = finds;
            return number > 0 && number < known.length ? known[number] : settled(at);
        }

        private synchronized BitSet settled(int at) {
            return finds[table.finds()[at]];
        }

        private int find(BitSet found) {
            int number = Arrays.asList(finds).indexOf(found);
            if (number < 0) {
                number = finds.length;
                BitSet[] more = Arrays.copyOf(finds, number + 1);
                more[number] = found;
                finds = more;
            }
            return number;
        }

        /// Adds what is found because the text ends.
        void atEnd(int state, BitSet found) {
            int at = state * width + width - 1;
            int next = table.rows()[at];
            next = next == 0 ? step(state, width - 1) : next;
            if (next < 0) {
                found.or(found(at));
            }
        }

        private int number(Key key) {
            Integer known = numbers.get(key);
            if (known != null) {
                return known;
            }
            if (keys.size() == MOST || finds.length == MOST) {
                return 0;
            }
            int number = keys.size();
            numbers.put(key, number);
            keys.add(key);
            if (number * width == table.rows().length) {
                table = table.grown();
            }
            return number;
        }
    }

    private Step follow(Key here, int symbol) {
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
        boolean idle = fromLineStart && !end && next.isEmpty();
        return new Step(idle ? IDLE : new Key(next, word, end), found);
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
