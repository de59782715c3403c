/// The queue: the list of posts at the left of the window, its filter and its order.
///
/// Start with [dev.galley.ui.queue.ListViewModel], which knows what is listed and which post is
/// selected; [dev.galley.ui.queue.QueueRows] fetches the rows in pages as they come on screen, so
/// that a list of a million posts costs no more than one of fifty.
/// [dev.galley.ui.queue.QueueSource] is all that the list asks of a workspace.
///
/// May import: `ui.kit`, `session`, `catalog`, `review`, `text`.
@NullMarked
package dev.galley.ui.queue;

import org.jspecify.annotations.NullMarked;
