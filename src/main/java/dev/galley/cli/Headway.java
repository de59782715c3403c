package dev.galley.cli;

import java.time.Duration;
import java.util.Locale;

/// How far a long piece of work is, in words.
///
/// @param total how much there is, -1 where that is not known
/// @param guessed whether the total is only a guess
record Headway(long done, long total, boolean guessed) {

    /// So many of so many.
    String count() {
        String of = guessed ? " of about %,d" : " of %,d";
        return number("%,d", done) + (total < 0 ? "" : number(of, total));
    }

    /// The rate and the time that the rest takes; empty while too little is done to tell.
    ///
    /// @param took since the beginning
    String speed(Duration took) {
        double seconds = took.toMillis() / 1e3;
        if (seconds < 1 || done == 0) {
            return "";
        }
        double rate = done / seconds;
        String left = total > done ? ", " + left((total - done) / rate) + " left" : "";
        return number(", %,d a second", Math.round(rate)) + left;
    }

    private static String left(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        return whole < 100 ? whole + " s" : Math.round(whole / 60.0) + " min";
    }

    private static String number(String form, long number) {
        return String.format(Locale.ROOT, form, number);
    }
}
