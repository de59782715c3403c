package dev.galley.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the list writes times.
///
/// @param now when the list was made
/// @param zone where the reader is
record Times(Instant now, ZoneId zone) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    /// How long ago a time was, as `2 h ago`; the day where that is more than a week.
    String ago(Instant time) {
        Duration since = Duration.between(time, now);
        if (since.toMinutes() < 1) {
            return "just now";
        }
        if (since.toHours() < 1) {
            return since.toMinutes() + " min ago";
        }
        if (since.toDays() < 1) {
            return since.toHours() + " h ago";
        }
        return since.toDays() < 7 ? since.toDays() + " d ago" : DAY.format(time.atZone(zone));
    }

    /// A time to the second, as `5 Mar 2026, 14:02:31`.
    String full(Instant time) {
        return FULL.format(time.atZone(zone));
    }
}
