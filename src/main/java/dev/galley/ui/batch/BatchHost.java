package dev.galley.ui.batch;

import dev.galley.session.Outcome;

/// What the bulk sheet and the batches want of the window that they stand in. Called on the FX
/// thread.
public interface BatchHost {

    /// Shows the posts that match in the list, and leaves the batches for it.
    void showPosts(String query);

    /// Takes notice of a step that was made on many posts.
    void decided(Outcome.Done done);

    /// Takes the person's last step back.
    void undo();

    /// Asks for files to import.
    void importFiles();
}
