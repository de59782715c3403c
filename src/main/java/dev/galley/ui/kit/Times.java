package dev.galley.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the window writes times, everywhere alike. On any thread.
///
/// @param zone where the reader is
public record Times(InstantSource clock, ZoneId zone) {

    private static final DateTimeFormatter DAY = pattern("d MMM yyyy");
    private static final DateTimeFormatter MINUTE = pattern("d MMM yyyy, HH:mm");
    private static final DateTimeFormatter SECOND = pattern("d MMM yyyy, HH:mm:ss");
    private static final DateTimeFormatter CLOCK = pattern("HH:mm");
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;

    /// Times of this computer.
    public static Times here() {
        return new Times(InstantSource.system(), ZoneId.systemDefault());
    }

    /// How long ago a time was, as `now`, `5 min ago`, `2 h ago`, `3 d ago`, `4 mo ago` or `2 y
    /// ago`.
    public String ago(Instant then) {
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

    /// The day, as `5 Mar 2026`.
    public String day(Instant time) {
        return DAY.format(time.atZone(zone));
    }

    /// Day and time, as `5 Mar 2026, 14:02`.
    public String at(Instant time) {
        return MINUTE.format(time.atZone(zone));
    }

    /// To the second, as `5 Mar 2026, 14:02:31`.
    public String exact(Instant time) {
        return SECOND.format(time.atZone(zone));
    }

    /// The time alone where it is of today, else with its day.
    public String since(Instant time) {
        boolean today = date(time).equals(date(clock.instant()));
        return today ? CLOCK.format(time.atZone(zone)) : at(time);
    }

    private LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
