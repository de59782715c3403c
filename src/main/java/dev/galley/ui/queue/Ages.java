package dev.galley.ui.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How long ago something was, in a few letters, and when it was in full.
///
/// @param zone where the reader is
record Ages(InstantSource clock, ZoneId zone) {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;

    /// As `now`, `5 min ago`, `2 h ago`, `3 d ago`, `4 mo ago` or `2 y ago`.
    String ago(Instant then) {
        Duration passed = Duration.between(then, clock.instant());
        long days = passed.toDays();
        if (passed.toMinutes() < 1) {
            return "now";
        }
        if (passed.toHours() < 1) {
            return passed.toMinutes() + " min ago";
        }
        if (days < 1) {
            return passed.toHours() + " h ago";
        }
        if (days < 2 * DAYS_OF_A_MONTH) {
            return days + " d ago";
        }
        return days < 2 * DAYS_OF_A_YEAR
                ? days / DAYS_OF_A_MONTH + " mo ago"
                : days / DAYS_OF_A_YEAR + " y ago";
    }

    /// As `5 Mar 2026, 14:02`.
    String at(Instant time) {
        return FULL.format(time.atZone(zone));
    }
}
