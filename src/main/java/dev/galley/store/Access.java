package dev.galley.store;

/// What a store is opened for. One program writes at a time; any number read.
public enum Access {
    READ,
    WRITE
}
