package dev.galley.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

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

    /// Who has the workspace in a folder open for writing now; empty where nobody has. Blocks.
    ///
    /// @throws IOException where that cannot be seen
    public static Optional<Holder> of(Path folder) throws IOException {
        return WriterLock.look(folder);
    }

    /// Whether the holder is a program that could not be seen well enough to name it.
    public boolean unnamed() {
        return pid == 0;
    }
}
