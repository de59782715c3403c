package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Why the store could not do what it was asked. The message says what failed, what was expected,
/// and whether trying again is safe; the store is as it was before.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient @Nullable Holder holder;

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
        this.holder = null;
    }

    private StoreException(String message, @Nullable Holder holder) {
        super(message);
        this.kind = Kind.LOCKED;
        this.holder = holder;
    }

    /// The refusal to write beside another program.
    ///
    /// @param holder who it is, or null where that cannot be seen
    static StoreException locked(String message, @Nullable Holder holder) {
        return new StoreException(message, holder);
    }

    /// The refusal to write to a store that was opened to read.
    public static StoreException readOnly(String message) {
        return new StoreException(Kind.LOCKED, message);
    }

    /// What kind of failure it was.
    public Kind kind() {
        return kind;
    }

    /// Who has the workspace open for writing, where that is what stands in the way and is known.
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }
}
