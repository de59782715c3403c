package dev.galley.app;

import dev.galley.ui.queue.ListViewModel;

import java.util.function.BooleanSupplier;

/// When the list takes up what has changed: posts that came or went change it, anything else
/// changes only what its rows show. While an import runs the list takes up what has come once a
/// second; what is seen stays. To be used on the FX thread.
final class Relisting {

    private static final long AGAIN = 1_000_000_000;

    private final ListViewModel list;
    private final BooleanSupplier arriving;
    private int listed;
    private long listedAt;

    /// @param arriving whether an import runs
    /// @param listed how many posts there are
    Relisting(ListViewModel list, BooleanSupplier arriving, int listed) {
        this.list = list;
        this.arriving = arriving;
        this.listed = listed;
    }

    /// Something has changed.
    ///
    /// @param posts how many there are now
    void changed(int posts) {
        long now = System.nanoTime();
        boolean due = !arriving.getAsBoolean() || listed == 0 || now - listedAt > AGAIN;
        if (posts != listed && due) {
            list.relist();
            listed = posts;
            listedAt = now;
        } else {
            list.refresh();
        }
    }
}
