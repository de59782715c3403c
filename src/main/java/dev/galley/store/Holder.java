package dev.galley.store;

import java.time.Instant;

/// Who has a workspace open for writing, where, and since when.
///
/// @param host the name of the computer
/// @param pid the number of the process there
/// @param kind `window` or `command`; a command is short and is waited for
public record Holder(String who, String host, long pid, String kind, Instant since) {

    /// The kind of a holder that is a window.
    public static final String WINDOW = "window";

    /// The kind of a holder that is one command.
    public static final String COMMAND = "command";
}
