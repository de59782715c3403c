package dev.galley.ui.editor;

import dev.galley.review.Draft;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.NoticeBoard;

/// Tells on the FX thread what became of drafts.
///
/// @param status of what is edited
record DraftNews(Background background, EditingStatus status, NoticeBoard notices)
        implements DraftKeeper.Listener {

    /// What is being done, for those who hear that it failed.
    static final String KEEP = "keep the changes as a draft";

    @Override
    public void kept(Draft draft) {
        background.deliver(
                () -> {
                    if (status.isOpen(draft.post()) && status.dirtyProperty().get()) {
                        status.keptAt.set(draft.at());
                    }
                    notices.withdraw(KEEP);
                });
    }

    @Override
    public void failed(Exception error) {
        background.deliver(() -> notices.failed(KEEP, error));
    }
}
