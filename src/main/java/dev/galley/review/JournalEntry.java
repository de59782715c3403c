package dev.galley.review;

import java.time.Instant;

/// An event as it stands in the journal.
///
/// @param seq from 1, without gaps
/// @param hash of this entry and, through the entry before, of all the journal up to here
public record JournalEntry(
        long seq, Instant at, String who, String login, Event event, String hash) {}
