package dev.galley.session;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;

/// What a person has decided today.
///
/// @param decided how many decisions on posts are in effect or rest on later ones; what was taken
///   back is not counted
/// @param each the mean time from one decision to the next since the last break, or null where
///   there were fewer than [#FEWEST]
public record Today(int decided, @Nullable Duration each) {

    /// From how many decisions without a break on there is a pace.
    static final int FEWEST = 3;

    /// In words, as "212 decided today · 38 s each".
    public String text() {
        String count = String.format(Locale.ROOT, "%,d decided today", decided);
        return each == null ? count : count + " · " + time(each) + " each";
    }

    private static String time(Duration each) {
        long seconds = Math.max(1, Math.round(each.toMillis() / 1000.0));
        return seconds < 120 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }
}
