package dev.galley.store;

import java.time.Duration;

/// How a store file is used.
///
/// @param patience how long a short command that writes is waited for
/// @param mostPages the most pages that the file may grow to; tests make a full disk with it
/// @param progress told while a file of an older version is brought up to date
record StoreSettings(Duration patience, long mostPages, UpgradeProgress progress) {

    static final StoreSettings USUAL =
            new StoreSettings(Duration.ofSeconds(5), 0xFFFFFFFEL, UpgradeProgress.NONE);

    /// A file that may grow so far and no further, used by somebody without patience.
    StoreSettings(Duration patience, long mostPages) {
        this(patience, mostPages, UpgradeProgress.NONE);
    }

    StoreSettings telling(UpgradeProgress other) {
        return new StoreSettings(patience, mostPages, other);
    }
}
