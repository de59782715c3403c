package dev.galley.ui.editor;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times of day as they are read, in the zone of this computer.
final class Times {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter BEFORE =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    private Times() {}

    /// The time, with the day where it is not today.
    static String of(Instant at, InstantSource clock) {
        ZonedDateTime then = at.atZone(ZoneId.systemDefault());
        boolean today =
                then.toLocalDate().equals(clock.instant().atZone(then.getZone()).toLocalDate());
        return (today ? TODAY : BEFORE).format(then);
    }
}
