/// The meta pane: what the post's meta box says and where the post stands.
///
/// Start with [dev.galley.ui.meta.MetaPane], which only lays out what [dev.galley.ui.meta.MetaView]
/// has decided. A [dev.galley.ui.meta.FieldContent] says how one field's value is shown; missing,
/// empty and unreadable values are each their own case, never a zero. The view knows no node and is
/// tested without a window. Links are handed on and never opened here.
///
/// May import: `session`, `review`, `article`, `text`, `ui.kit`.
@NullMarked
package dev.galley.ui.meta;

import org.jspecify.annotations.NullMarked;
