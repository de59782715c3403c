package dev.galley.ui.queue;

/// A range of the bins of a histogram, both ends in it. Pure.
record BinRange(int first, int last) {

    static final int BINS = 10;

    /// All bins.
    static final BinRange ALL = new BinRange(0, BINS - 1);

    BinRange {
        first = Math.clamp(first, 0, BINS - 1);
        last = Math.clamp(last, first, BINS - 1);
    }

    /// The bins between two, whichever comes first.
    static BinRange between(int one, int other) {
        return new BinRange(Math.min(one, other), Math.max(one, other));
    }

    /// The bins that hold the scores from one to another.
    static BinRange of(long min, long max) {
        return new BinRange(
                (int) Math.clamp(Math.floorDiv(min, BINS), 0L, BINS - 1L),
                (int) Math.clamp(Math.floorDiv(max, BINS), 0L, BINS - 1L));
    }

    /// The lowest score in the range.
    int min() {
        return first * BINS;
    }

    /// The highest score in the range; 100 is in the last bin.
    int max() {
        return last == BINS - 1 ? 100 : last * BINS + BINS - 1;
    }

    boolean holds(int bin) {
        return bin >= first && bin <= last;
    }

    /// The range with its end moved.
    BinRange end(int step) {
        return new BinRange(first, Math.max(first, last + step));
    }

    /// The range with its start moved.
    BinRange start(int step) {
        return new BinRange(Math.min(last, first + step), last);
    }
}
