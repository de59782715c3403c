package dev.galley.session;

import dev.galley.review.Event;
import dev.galley.review.JournalEntry;

import java.time.Instant;

/// What a person said of a parse.
///
/// @param seq the journal number of the entry
public record Judgement(long seq, String by, Instant at, Event.ParseJudged said) {

    static Judgement of(JournalEntry entry) {
        if (entry.event() instanceof Event.ParseJudged said) {
            return new Judgement(entry.seq(), entry.who(), entry.at(), said);
        }
        throw new IllegalStateException("entry #" + entry.seq() + " is no verdict on a parse");
    }
}
