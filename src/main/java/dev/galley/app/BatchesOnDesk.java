package dev.galley.app;

import dev.galley.session.Outcome;
import dev.galley.ui.batch.BatchHost;

/// What the batches and the bulk steps want of the window. Belongs to the FX thread.
record BatchesOnDesk(Desk desk) implements BatchHost {

    @Override
    public void showPosts(String query) {
        desk.showPosts(query);
    }

    @Override
    public void decided(Outcome.Done done) {
        desk.queue().picks().clear();
        desk.shelf().changed();
    }

    @Override
    public void undo() {
        desk.undo();
    }

    @Override
    public void importFiles() {
        desk.importFiles();
    }
}
