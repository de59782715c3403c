package dev.galley.ui.start;

import java.nio.file.Path;
import java.time.Instant;

/// A workspace that was open once.
///
/// @param folder absolute
/// @param opened when it was open last
/// @param posts how many posts it had then, or -1 where that is not known
public record RecentWorkspace(Path folder, Instant opened, int posts) {

    /// Stands for a number of posts that is not known.
    public static final int UNKNOWN = -1;

    public RecentWorkspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /// What the workspace is called on screen.
    public String name() {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }
}
