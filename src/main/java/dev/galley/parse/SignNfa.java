package dev.galley.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The nodes of several patterns as one machine that follows all ways at once (Thompson, 1968).
/// Filled while the patterns are read, then only asked.
final class SignNfa {

    /// The characters that are told apart: ASCII, and one for all others.
    static final int SYMBOLS = 129;

    /// The symbol of all characters beyond ASCII.
    static final int OTHER = 128;

    /// What a node asks of the place where it stands, or of the next character.
    enum Kind {
        /// The next character is one of a set.
        CHARACTER,
        /// Nothing; leads on to two nodes, or to one.
        FORK,
        LINE_START,
        LINE_END,
        WORD_EDGE,
        NO_WORD_EDGE,
        /// A pattern is found.
        FOUND
    }

    /// One node.
    ///
    /// @param symbols that a character has to be among
    /// @param next the node behind it; for FOUND the number of the pattern
    /// @param other the other node of a fork, or -1
    record Node(Kind kind, BitSet symbols, int next, int other) {}

    private static final BitSet NONE = new BitSet();

    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /// Where something joins what is not read yet: a node, and whether its `other` is meant.
    record Open(int node, boolean other) {}

    int character(BitSet symbols) {
        return add(new Node(Kind.CHARACTER, symbols, -1, -1));
    }

    int fork(int next, int other) {
        return add(new Node(Kind.FORK, NONE, next, other));
    }

    int place(Kind kind) {
        return add(new Node(kind, NONE, -1, -1));
    }

    int found(int pattern) {
        return add(new Node(Kind.FOUND, NONE, pattern, -1));
    }

    void join(List<Open> open, int to) {
        for (Open end : open) {
            Node node = nodes.get(end.node());
            nodes.set(
                    end.node(),
                    end.other()
                            ? new Node(node.kind(), node.symbols(), node.next(), to)
                            : new Node(node.kind(), node.symbols(), to, node.other()));
        }
    }

    void start(int node) {
        starts.add(node);
    }

    Node node(int index) {
        return nodes.get(index);
    }

    int size() {
        return nodes.size();
    }

    /// Where the patterns begin.
    List<Integer> starts() {
        return starts;
    }

    /// For each symbol the class of those that no node tells apart from it; words and line ends are
    /// classes of their own.
    byte[] classes() {
        List<BitSet> told = new ArrayList<>();
        BitSet word = new BitSet();
        for (int c = 0; c < OTHER; c++) {
            word.set(c, isWord(c));
        }
        told.add(word);
        BitSet end = new BitSet();
        end.set('\n');
        told.add(end);
        nodes.stream()
                .filter(n -> n.kind() == Kind.CHARACTER)
                .map(Node::symbols)
                .forEach(told::add);
        int[] found = new int[SYMBOLS];
        int count = 1;
        for (BitSet set : told) {
            count = refine(found, set, count);
        }
        byte[] classes = new byte[SYMBOLS];
        for (int i = 0; i < SYMBOLS; i++) {
            classes[i] = (byte) found[i];
        }
        return classes;
    }

    private static int refine(int[] classes, BitSet set, int count) {
        int[] split = new int[SYMBOLS];
        Arrays.fill(split, -1);
        boolean[] whole = new boolean[SYMBOLS];
        for (int i = 0; i < SYMBOLS; i++) {
            whole[classes[i]] |= !set.get(i);
        }
        int next = count;
        for (int i = set.nextSetBit(0); i >= 0 && i < SYMBOLS; i = set.nextSetBit(i + 1)) {
            int was = classes[i];
            if (whole[was]) {
                split[was] = split[was] < 0 ? next++ : split[was];
                classes[i] = split[was];
            }
        }
        return next;
    }

    /// Whether a symbol belongs to a word.
    static boolean isWord(int symbol) {
        return symbol == '_'
                || (symbol >= '0' && symbol <= '9')
                || (symbol >= 'a' && symbol <= 'z')
                || (symbol >= 'A' && symbol <= 'Z');
    }

    private int add(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }
}
