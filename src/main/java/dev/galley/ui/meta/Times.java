package dev.galley.ui.meta;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the pane writes times.
///
/// @param zone where the reader is
record Times(ZoneId zone) {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    /// A time as `5 Mar 2026, 14:02`.
    String at(Instant time) {
        return FORMAT.format(time.atZone(zone));
    }
}
