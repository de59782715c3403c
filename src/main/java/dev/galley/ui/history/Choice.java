package dev.galley.ui.history;

import dev.galley.session.RevisionEntry;

import java.util.List;
import java.util.Optional;

/// Two revisions that are compared.
///
/// @param from number of the one before
/// @param to number of the one after
record Choice(int from, int to) {

    /// The text that was imported first against the present one; empty where there is only one
    /// revision.
    ///
    /// @param entries oldest first
    static Optional<Choice> originalToNow(List<RevisionEntry> entries) {
        if (entries.size() < 2) {
            return Optional.empty();
        }
        int original = entries.getFirst().number();
        int now = now(entries);
        return Optional.of(
                original == now
                        ? new Choice(original, entries.getLast().number())
                        : new Choice(original, now));
    }

    /// The text that was approved last against the present one; empty where there is none but the
    /// present.
    static Optional<Choice> approvedToNow(List<RevisionEntry> entries) {
        int now = now(entries);
        return entries.reversed().stream()
                .filter(entry -> entry.approved() && entry.number() != now)
                .findFirst()
                .map(entry -> new Choice(entry.number(), now));
    }

    /// The revision before one against it; empty for the first.
    static Optional<Choice> previousTo(List<RevisionEntry> entries, int number) {
        return entries.reversed().stream()
                .filter(entry -> entry.number() < number)
                .findFirst()
                .map(entry -> new Choice(entry.number(), number));
    }

    /// The number of the present revision.
    static int now(List<RevisionEntry> entries) {
        return entries.stream()
                .filter(RevisionEntry::current)
                .mapToInt(RevisionEntry::number)
                .findFirst()
                .orElse(0);
    }
}
