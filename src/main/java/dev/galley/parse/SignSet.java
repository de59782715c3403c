package dev.galley.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Regular expressions that are looked for all at once. Three machines share them, because one
/// would need more states than can be kept at hand: those that begin a line, the others, and those
/// that count far. Takes time linear in the text and bounded memory. Thread-safe.
final class SignSet {

    /// A pattern that counts to ten or more; each count is a state.
    private static final Predicate<String> COUNTS = p -> p.matches(".*\\{(\\d*,)?\\d{2,}}.*");

    private static final Predicate<String> BEGINS = p -> p.startsWith("^") || p.startsWith("(?i)^");

    private final int count;
    private final List<SignMachine> machines;

    private SignSet(List<String> patterns) {
        this.count = patterns.size();
        this.machines = new ArrayList<>();
        add(patterns, COUNTS.negate().and(BEGINS), true);
        add(patterns, COUNTS.negate().and(BEGINS.negate()), false);
        add(patterns, COUNTS, false);
    }

    /// A set of patterns; see [SignPattern] for what they may hold. One that begins with `^` has no
    /// choice outside of brackets.
    static SignSet of(List<String> patterns) {
        return new SignSet(patterns);
    }

    /// The numbers of the patterns that are found in a text.
    BitSet in(String text) {
        BitSet found = new BitSet(count);
        for (int i = 0; i < machines.size(); i += 2) {
            SignMachine machine = machines.get(i);
            SignMachine other = i + 1 < machines.size() ? machines.get(i + 1) : machine;
            if (machine.mayBeIn(text) || other.mayBeIn(text)) {
                SignStates.find(text, machine, other, found);
            }
        }
        return found;
    }

    private void add(List<String> patterns, Predicate<String> chosen, boolean fromLineStart) {
        Map<Integer, String> some = new TreeMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (chosen.test(patterns.get(i))) {
                some.put(i, patterns.get(i));
            }
        }
        if (!some.isEmpty()) {
            machines.add(new SignMachine(some, fromLineStart));
        }
    }
}
