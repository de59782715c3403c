/// The revisions of a post: what differs between any two of them, and going back to one.
///
/// Start with [dev.galley.ui.history.HistoryPane] and its [dev.galley.ui.history.HistoryViewModel],
/// which chooses the two texts; [dev.galley.ui.history.DiffViewModel] walks through what differs.
/// [dev.galley.ui.history.Comparison] is a difference made ready to be shown: all of the work is
/// done off the FX thread, and what is on screen is only a few lines of it. Styled by
/// `styles/history.css`.
///
/// May import: `ui.kit`, `session` and what is below; no other screen.
@NullMarked
package dev.galley.ui.history;

import org.jspecify.annotations.NullMarked;
