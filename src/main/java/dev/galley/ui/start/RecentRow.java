package dev.galley.ui.start;

import java.nio.file.Path;

/// A recent workspace as the list shows it.
///
/// @param ago when it was open, in relative words
/// @param moment when it was open, in full
/// @param posts how many posts it had, in words; empty where that is not known
/// @param there whether the folder is still a workspace
record RecentRow(Path folder, String name, String ago, String moment, String posts, boolean there) {

    /// The row in words.
    String spoken() {
        String state = there ? "opened " + ago : "not found";
        return name + ", " + folder + ", " + state + (posts.isEmpty() ? "" : ", " + posts);
    }
}
