/// Editing a post in place: the article as structure, block by block, in the typography in which it
/// is read.
///
/// Start with [dev.galley.ui.editor.EditingViewModel], the working copy of one post with its undo
/// history, its draft and its saving; it knows no nodes. [dev.galley.ui.editor.EditorPane] draws
/// it: a [BlockScroller] with one row a block, of which only those near the viewport are built.
/// [dev.galley.ui.editor.EditStore] is the way to the workspace, and [DraftKeeper] what writes
/// drafts. Styled by `styles/editor.css`.
///
/// May import: `ui.kit`, `session` and what that may import.
@NullMarked
package dev.galley.ui.editor;

import org.jspecify.annotations.NullMarked;
