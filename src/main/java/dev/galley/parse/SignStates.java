package dev.galley.parse;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The states of a machine that are known, each a row of one table. A row holds, for each class of
/// symbols, the next state: below zero where something is found on the way, zero where it is not
/// known yet, so that another thread that sees an old row only asks again. Bounded; thread-safe.
final class SignStates {

    /// The symbol of the end of the text.
    static final int END = -1;

    private static final int MOST = 16_384;

    private final SignMachine machine;
    private final byte[] classes;
    private final int width;
    private final Map<SignMachine.Key, Integer> numbers = new HashMap<>();
    private int count = 1;
    private final int start;

    /// Grows by copies; an old copy only knows less.
    private volatile short[] rows;

    /// The states by number; grows by copies. States do not change, so that another thread sees one
    /// whole or not at all, and then asks again.
    private volatile SignMachine.@Nullable Key[] known = new SignMachine.Key[64];

    SignStates(SignMachine machine) {
        this.machine = machine;
        this.classes = machine.classes();
        this.width = machine.width();
        this.rows = new short[64 * width];
        SignMachine.Key first = new SignMachine.Key(new BitSet(), false, true, new BitSet());
        this.start = number(first);
    }

    /// Adds the numbers of the patterns of two machines that are found in a text, in one pass:
    /// while the table of one is waited for, the other is asked. Takes time linear in the text.
    static void find(String text, SignMachine one, SignMachine other, BitSet found) {
        SignStates full;
        do {
            full = pass(text, one.states(), other.states(), found);
            one.forget(full);
            other.forget(full);
        } while (full != null);
    }

    /// Passes the whole text; gives the states that have no room for more, where that happens.
    private static @Nullable SignStates pass(
            String text, SignStates one, SignStates other, BitSet found) {
        short[] rows = one.rows;
        short[] otherRows = other.rows;
        int state = one.start;
        int otherState = other.start;
        for (int i = 0; i < text.length(); i++) {
            int symbol = Math.min(text.charAt(i), SignNfa.OTHER);
            int next = rows[one.at(state, symbol)];
            int otherNext = otherRows[other.at(otherState, symbol)];
            if (next <= 0) {
                next = one.next(state, one.classes[symbol], found);
                rows = one.rows;
            }
            if (otherNext <= 0) {
                otherNext = other.next(otherState, other.classes[symbol], found);
                otherRows = other.rows;
            }
            if (next == 0 || otherNext == 0) {
                return next == 0 ? one : other;
            }
            state = next;
            otherState = otherNext;
        }
        one.next(state, one.width - 1, found);
        other.next(otherState, other.width - 1, found);
        return null;
    }

    private int at(int state, int symbol) {
        return state * width + classes[symbol];
    }

    /// The state behind a class of symbols, with what is found on the way; zero where there is no
    /// room for it.
    private int next(int state, int symbolClass, BitSet found) {
        int next = rows[state * width + symbolClass];
        next = next == 0 ? step(state, symbolClass) : next;
        if (next < 0) {
            found.or(found(-next));
        }
        return Math.abs(next);
    }

    private synchronized int step(int state, int symbolClass) {
        SignMachine.Key key = machine.follow(key(state), symbolClass);
        int number = number(key);
        int next = key.found().isEmpty() ? number : -number;
        rows[state * width + symbolClass] = (short) next;
        return next;
    }

    private BitSet found(int state) {
        SignMachine.@Nullable Key[] keys = known;
        SignMachine.Key key = state < keys.length ? keys[state] : null;
        return (key == null ? key(state) : key).found();
    }

    private synchronized SignMachine.Key key(int state) {
        return Objects.requireNonNull(known[state]);
    }

    private int number(SignMachine.Key key) {
        Integer named = numbers.get(key);
        if (named != null) {
            return named;
        }
        if (count == MOST) {
            return 0;
        }
        int number = count++;
        numbers.put(key, number);
        if (number == known.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
            known = Arrays.copyOf(known, 2 * number);
        }
        known[number] = key;
        return number;
    }
}
