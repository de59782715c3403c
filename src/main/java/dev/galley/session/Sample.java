package dev.galley.session;

import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.Share;

import java.time.Instant;

/// A sample of posts, and what was said of their parses so far.
///
/// @param name what `sample:` filters by
/// @param query what it was drawn from
/// @param among how many posts matched the query then
/// @param by who drew it
/// @param posts the store's numbers of the posts, ascending; not copied, not to be changed
/// @param standing what was said of them
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sample(
        String name,
        String query,
        int among,
        Event.Chance chance,
        String by,
        Instant at,
        int[] posts,
        Standing standing) {

    /// How many posts of a sample were judged. A verdict on a parse that came out otherwise since
    /// does not count.
    ///
    /// @param left how many nobody has judged
    public record Standing(int right, int wrong, int left) {

        /// The share right among those that were judged, with its 95 % interval.
        public Share share() {
            return new Share(right, right + wrong);
        }
    }

    static Sample of(JournalEntry entry, Event.SampleDrawn drawn, Standing standing) {
        return new Sample(
                drawn.name(),
                drawn.query(),
                drawn.among(),
                drawn.chance(),
                entry.who(),
                entry.at(),
                drawn.posts(),
                standing);
    }
}
