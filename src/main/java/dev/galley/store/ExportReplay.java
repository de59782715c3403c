package dev.galley.store;

import dev.galley.review.Event;
import dev.galley.review.JournalEntry;

import java.util.HashMap;
import java.util.Map;

/// What the journal says of exports: how many posts each held, and when it was. Which posts these
/// were stands in the manifests.
final class ExportReplay {

    private final Map<Long, String> written = new HashMap<>();
    private final Map<String, Moment> moments = new HashMap<>();
    private String last = "";

    /// The exports of one moment.
    ///
    /// @param most the posts in the largest
    /// @param sum the posts in all of them
    record Moment(int most, int sum) {

        static final Moment NONE = new Moment(0, 0);

        Moment with(int posts) {
            return new Moment(Math.max(most, posts), sum + posts);
        }
    }

    /// Takes the next entry.
    void take(JournalEntry entry) {
        if (entry.event() instanceof Event.PostsExported exported) {
            written.put(entry.seq(), exported.sha256());
            if (exported.exported() > 0) {
                last = entry.at().toString();
                Moment before = moments.getOrDefault(last, Moment.NONE);
                moments.put(last, before.with(exported.exported()));
            }
        }
    }

    /// The hash of what was written, by the number of the entry.
    Map<Long, String> written() {
        return written;
    }

    /// The exports of a moment, which is written as in the journal.
    Moment at(String moment) {
        return moments.getOrDefault(moment, Moment.NONE);
    }

    /// When the last post was exported; empty if none was.
    String last() {
        return last;
    }
}
