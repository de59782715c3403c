package dev.galley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Some articles that are read and parsed together: to hand each on by itself would cost as much as
/// a part of the parsing.
final class Lot {

    /// One article that is still to be read.
    ///
    /// @param bytes how many are held for it
    record Waiting(int bytes, Supplier<Found> found) {}

    /// The first lots are small, so that the first articles are there at once.
    private static final int FIRST = 4;

    private static final int MOST = 32;
    private static final int MOST_BYTES = 1 << 18;

    private final int most;
    private final List<Waiting> waiting = new ArrayList<>();
    private int bytes;

    private Lot(int most) {
        this.most = most;
    }

    static Lot first() {
        return new Lot(FIRST);
    }

    /// The one after this.
    Lot next() {
        return new Lot(Math.min(MOST, 2 * most));
    }

    void add(Waiting one) {
        waiting.add(one);
        bytes += one.bytes();
    }

    List<Waiting> waiting() {
        return waiting;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    boolean isFull() {
        return waiting.size() >= most || bytes >= MOST_BYTES;
    }
}
