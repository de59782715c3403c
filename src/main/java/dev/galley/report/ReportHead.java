package dev.galley.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands above a report: which posts it is about, and when and by what it was made.
///
/// @param workspace the folder
/// @param query that chose the posts; empty for all
/// @param made when
/// @param zone of the reader
/// @param program name and version
public record ReportHead(
        String workspace, String query, Instant made, ZoneId zone, String program) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /// Which posts, in words.
    String scope() {
        return query.isBlank() ? "all posts" : "posts that match " + query.strip();
    }

    /// When, as the reader's clock shows it.
    String time() {
        return TIME.format(made.atZone(zone)) + " (" + zone.getId() + ")";
    }
}
