/// What every part of the window shares: the hop between threads, the loading of views, and the
/// small controls that look the same wherever they stand.
///
/// Start with [dev.galley.ui.kit.Background], the one door to work off the FX thread, and
/// [dev.galley.ui.kit.NoticeBoard], where everything that a person has to be told ends up. The
/// controls ([dev.galley.ui.kit.ScoreBar], [dev.galley.ui.kit.StatusBadge],
/// [dev.galley.ui.kit.FlagMarker], [dev.galley.ui.kit.Band], [dev.galley.ui.kit.Toast]) are styled
/// by `styles/kit.css` and take their colours from the token files.
///
/// What is said about the post on screen is shared by its panes through
/// [dev.galley.ui.kit.CurrentFinding].
///
/// May import: `session`, `check`, `review`, `article`, `text`.
@NullMarked
package dev.galley.ui.kit;

import org.jspecify.annotations.NullMarked;
