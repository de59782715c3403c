package dev.galley.app;

import org.jspecify.annotations.Nullable;

/// That no window could be opened. The message says why in a full sentence; nothing was changed.
public final class NoWindowException extends Exception {

    private static final long serialVersionUID = 1;

    NoWindowException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
