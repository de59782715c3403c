package dev.galley.store;

import java.time.Duration;

/// How a store file is used.
///
/// @param patience how long a short command that writes is waited for
/// @param mostPages the most pages that the file may grow to; tests make a full disk with it
record StoreSettings(Duration patience, long mostPages) {

    static final StoreSettings USUAL = new StoreSettings(Duration.ofSeconds(5), 0xFFFFFFFEL);
}
