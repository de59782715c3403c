package dev.galley.ui.history;

import dev.galley.session.RevisionEntry;

import java.util.List;

/// What going back to a revision would do; a person may take it or leave it.
///
/// @param number the revision to go back to
/// @param seen the revision that is current in the list that the person sees
/// @param effect what it does, in two sentences
record GoBackOffer(int number, int seen, String effect) {

    /// The offer for one of a post's revisions.
    ///
    /// @param entries oldest first
    static GoBackOffer of(List<RevisionEntry> entries, int number) {
        int next = entries.getLast().number() + 1;
        int now = Choice.now(entries);
        String makes =
                "Makes revision %d with the text of revision %d; nothing is lost. "
                        .formatted(next, number);
        RevisionEntry target = entry(entries, number);
        return new GoBackOffer(number, now, makes + decisions(target, entry(entries, now)));
    }

    private static String decisions(RevisionEntry target, RevisionEntry now) {
        if (target.contentHash().equals(now.contentHash())) {
            return "Decisions stay as they are.";
        }
        if (target.approved()) {
            return "This is the text that was approved: if only edits voided the approval, it is"
                    + " back.";
        }
        return now.approved()
                ? "The approval of the present text is void."
                : "A decision on the present text is void.";
    }

    private static RevisionEntry entry(List<RevisionEntry> entries, int number) {
        return entries.stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no revision " + number));
    }
}
