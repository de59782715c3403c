package dev.galley.ui.queue;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// The places of a listing at which something is left to decide. To find the next one takes no walk
/// over the decided ones.
final class UndecidedPlaces {

    /// So many places that are out of date are passed over before the search gives up; they are
    /// made up to date in the background after every step.
    private static final int MOST_PASSED = 500;

    private BitSet places = new BitSet();

    /// Takes the places that were found last.
    void update(BitSet found) {
        places = found;
    }

    /// The first place after one that still holds, going round at the end; -1 where there is none.
    int next(int after, IntPredicate still) {
        int found = first(after + 1, Integer.MAX_VALUE, still);
        return found >= 0 ? found : first(0, after, still);
    }

    private int first(int from, int end, IntPredicate still) {
        int passed = 0;
        for (int place = places.nextSetBit(from);
                place >= 0 && place < end && passed < MOST_PASSED;
                place = places.nextSetBit(place + 1), passed++) {
            if (still.test(place)) {
                return place;
            }
        }
        return -1;
    }
}
