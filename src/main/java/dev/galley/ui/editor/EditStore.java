package dev.galley.ui.editor;

import dev.galley.review.Draft;
import dev.galley.session.Drafts;
import dev.galley.session.Editable;
import dev.galley.session.Outcome;
import dev.galley.session.SaveCommand;

/// What editing needs of a workspace. All of it blocks and is called on other threads than the FX
/// thread, one call at a time.
public interface EditStore {

    /// A post with its current revision and its draft.
    Editable editable(int post);

    /// Saves a revision and drops the draft, both or neither.
    Outcome save(SaveCommand command);

    /// Keeps a draft, durably when this returns.
    void keepDraft(Draft draft);

    /// Drops a draft.
    void dropDraft(int post);

    /// The drafts of an open workspace.
    static EditStore of(Drafts drafts) {
        return new EditStore() {
            @Override
            public Editable editable(int post) {
                return drafts.editable(post);
            }

            @Override
            public Outcome save(SaveCommand command) {
                return drafts.save(command);
            }

            @Override
            public void keepDraft(Draft draft) {
                drafts.keep(draft);
            }

            @Override
            public void dropDraft(int post) {
                drafts.drop(post);
            }
        };
    }
}
