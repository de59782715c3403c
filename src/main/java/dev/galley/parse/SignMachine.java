package dev.galley.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Patterns as one machine that [SignStates] makes deterministic bit by bit, as texts need it (the
/// lazy construction of Aho, Sethi and Ullman, "Compilers", section 3.7): where each state leads is
/// worked out here. Thread-safe.
final class SignMachine {

    /// The characters that code has most of.
    private static final String FREQUENT = " etaoinsrlcdupmfgh.()_\n,=;:'\"byvwkx-/$";

    private final SignNfa nfa = new SignNfa();
    private final boolean fromLineStart;
    private final String needed;
    private final byte[] classes;
    private final int[] symbolOf;
    private volatile SignStates states;

    /// A state: the nodes that wait for the next character, without those that every pattern begins
    /// with, what stands before it, and what was found on the way to it.
    record Key(BitSet nodes, boolean afterWord, boolean lineStart, BitSet found) {}

    /// @param patterns by the number that each is to be named by; see [SignPattern] for what they
    ///   may hold
    /// @param fromLineStart whether all begin with `^`
    SignMachine(Map<Integer, String> patterns, boolean fromLineStart) {
        this.fromLineStart = fromLineStart;
        this.needed = patterns.size() == 1 ? SignText.of(patterns.values().iterator().next()) : "";
        patterns.forEach((number, pattern) -> SignPattern.add(pattern, number, nfa));
        classes = nfa.classes();
        symbolOf = new int[sortClasses() + 1];
        for (int symbol = SignNfa.SYMBOLS - 1; symbol >= 0; symbol--) {
            symbolOf[classes[symbol]] = symbol;
        }
        symbolOf[symbolOf.length - 1] = SignStates.END;
        states = new SignStates(this);
    }

    /// Whether a text holds what every match holds.
    boolean mayBeIn(String text) {
        return text.contains(needed);
    }

    /// The states that are known.
    SignStates states() {
        return states;
    }

    /// Forgets the states, where there is no room for more of them.
    void forget(@Nullable SignStates full) {
        if (states == full) {
            states = new SignStates(this);
        }
    }

    /// For each symbol its class; all of a class lead to the same states.
    byte[] classes() {
        return classes;
    }

    /// How many classes there are, with one for the end of the text, which is the last.
    int width() {
        return symbolOf.length;
    }

    /// Where a class of symbols leads.
    Key follow(Key here, int symbolClass) {
        int symbol = symbolOf[symbolClass];
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

    /// Numbers the classes of symbols by how frequent they are, so that what is asked of a row most
    /// stands side by side in memory; gives how many there are.
    private int sortClasses() {
        List<Byte> sorted =
                IntStream.concat(FREQUENT.chars(), IntStream.range(0, SignNfa.SYMBOLS))
                        .mapToObj(symbol -> classes[symbol])
                        .distinct()
                        .toList();
        for (int symbol = 0; symbol < SignNfa.SYMBOLS; symbol++) {
            classes[symbol] = (byte) sorted.indexOf(classes[symbol]);
        }
        return sorted.size();
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
