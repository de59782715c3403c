package dev.galley.cli;

import dev.galley.session.Identity;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// Where the program runs.
///
/// @param terminal whether a person sits at the other end of the streams
/// @param identities who acts under the name that was given with `--as`, or null without one
record Surroundings(
        OutputStream out,
        PrintStream err,
        boolean terminal,
        ZoneId zone,
        Function<@Nullable String, Identity> identities) {

    private static final int USUAL_COLUMNS = 80;

    /// This process.
    static Surroundings ofProcess(OutputStream out, PrintStream err) {
        return new Surroundings(
                out,
                err,
                Optional.ofNullable(System.console()).filter(c -> c.isTerminal()).isPresent(),
                ZoneId.systemDefault(),
                as -> Identity.ofProcess(as, "command"));
    }

    /// How wide the terminal is, 0 where there is none. The shell says so in `COLUMNS`, if it was
    /// told to; else the usual width is taken.
    int columns() {
        if (!terminal) {
            return 0;
        }
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{1,3}")
                ? Integer.parseInt(columns)
                : USUAL_COLUMNS;
    }
}
