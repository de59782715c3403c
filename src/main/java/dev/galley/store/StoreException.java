package dev.galley.store;

import org.jspecify.annotations.Nullable;

/// Why the store could not do what it was asked. The message says what failed, what was expected,
/// and whether trying again is safe; the store is as it was before.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    /// What kind of failure it was.
    public enum Kind {
        /// Another program writes.
        LOCKED,
        /// The store was written by a newer Galley.
        NEWER,
        /// The folder is on a network share.
        NETWORK,
        /// The disk is full or failed.
        FULL,
        /// Permissions do not allow it.
        DENIED,
        /// There is no workspace.
        MISSING,
        /// The file is damaged or is not a store of Galley.
        DAMAGED,
        /// Anything else.
        FAILED
    }

    StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// The refusal to write to a store that was opened to read.
    public static StoreException readOnly(String message) {
        return new StoreException(Kind.LOCKED, message);
    }

    /// What kind of failure it was.
    public Kind kind() {
        return kind;
    }
}
