package dev.galley.ui.history;

import dev.galley.session.RevisionEntry;
import dev.galley.ui.kit.Times;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A line in the list of revisions.
///
/// @param ago how long ago it was made
/// @param at the full time
/// @param marks what it is, in words, the most important first
record RevisionRow(RevisionEntry entry, String ago, String at, List<String> marks) {

    RevisionRow {
        marks = List.copyOf(marks);
    }

    /// The lines for a post's revisions, the newest first.
    static List<RevisionRow> of(List<RevisionEntry> entries, Times times) {
        int current =
                entries.stream()
                        .filter(RevisionEntry::current)
                        .mapToInt(RevisionEntry::number)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
        return entries.reversed().stream()
                .map(
                        entry ->
                                new RevisionRow(
                                        entry,
                                        times.ago(entry.at()),
                                        times.exact(entry.at()),
                                        marks(entry, current)))
                .toList();
    }

    int number() {
        return entry.number();
    }

    /// The note, empty where there is none.
    String note() {
        return Objects.requireNonNullElse(entry.note(), "");
    }

    /// The whole line, for a screen reader.
    String spoken() {
        String note = note().isEmpty() ? "" : ", " + note();
        String is = marks.isEmpty() ? "" : ", " + String.join(", ", marks);
        return "Revision " + number() + " by " + entry.by() + ", " + ago + is + note;
    }

    private static List<String> marks(RevisionEntry entry, int current) {
        List<String> marks = new ArrayList<>();
        if (entry.current()) {
            marks.add("now");
        } else if (entry.number() > current) {
            marks.add("taken back");
        }
        if (entry.approved()) {
            marks.add(entry.signedOff() ? "signed off" : "approved");
        }
        if (entry.isImported()) {
            marks.add("imported");
        }
        return marks;
    }
}
