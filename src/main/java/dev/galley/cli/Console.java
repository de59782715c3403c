package dev.galley.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What every command has at hand during one run.
///
/// @param columns how wide the terminal is, 0 where results go elsewhere and are never cut
/// @param zone of the person's clock, for times on screen
record Console(
        Results results, Messages messages, Workspaces workspaces, int columns, ZoneId zone) {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /// A time as the person's clock shows it.
    String local(Instant at) {
        return LOCAL.withZone(zone).format(at);
    }
}
