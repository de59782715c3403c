package dev.galley.store;

/// The last entry of the journal; its hash stands for all of it.
public record JournalHead(long seq, String hash) {}
