package dev.galley.app;

import dev.galley.ui.queue.Counted;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// How many decisions were made in this window today.
final class Tally {

    private final Remembered remembered;
    private final InstantSource clock;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    Tally(Remembered remembered, InstantSource clock) {
        this.remembered = remembered;
        this.clock = clock;
        add(0);
    }

    /// The number in words, as "212 decided today".
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Counts decisions; a number below zero takes some back.
    void add(int decisions) {
        String today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).toString();
        boolean same = remembered.text("decided.day", "").equals(today);
        double before = same ? remembered.number("decided.count", 0, 0, Integer.MAX_VALUE) : 0;
        long now = Math.max(0, (long) before + decisions);
        remembered.put("decided.day", today);
        remembered.put("decided.count", now);
        text.set(Counted.of(now) + " decided today");
    }
}
