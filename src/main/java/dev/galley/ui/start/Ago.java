package dev.galley.ui.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Moments as people say them.
final class Ago {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Ago() {}

    /// How long ago a moment was, such as `2 h ago`; a day after a week.
    static String of(Instant then, Instant now, ZoneId zone) {
        Duration gone = Duration.between(then, now);
        if (gone.toMinutes() < 1) {
            return "just now";
        }
        if (gone.toHours() < 1) {
            return gone.toMinutes() + " min ago";
        }
        long days = ChronoUnit.DAYS.between(day(then, zone), day(now, zone));
        if (days == 0 || gone.toHours() < 6) {
            return gone.toHours() + " h ago";
        }
        if (days == 1) {
            return "yesterday";
        }
        return days < 8 ? days + " days ago" : DAY.format(day(then, zone));
    }

    /// A moment in full.
    static String full(Instant then, ZoneId zone) {
        return MOMENT.format(then.atZone(zone));
    }

    /// The time of a moment today, else its day as well.
    static String since(Instant then, Instant now, ZoneId zone) {
        boolean today = day(then, zone).equals(day(now, zone));
        return (today ? TIME : MOMENT).format(then.atZone(zone));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
