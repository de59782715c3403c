package dev.galley.catalog;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// What is worked out when it is first asked for and kept from then on. Thread-safe; threads that
/// ask at the same time may work it out twice, so it has to come out the same.
final class Once<T> {
    private final Supplier<T> work;
    private volatile @Nullable T known;

    Once(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        T value = known;
        if (value == null) {
            value = work.get();
            known = value;
        }
        return value;
    }
}
