/// Deciding about many posts at once, and the batches that leads answer for.
///
/// Start with [dev.galley.ui.batch.BulkViewModel], the sheet that says the number first and then
/// decides as one step, and [dev.galley.ui.batch.BatchesViewModel], the table of batches with what
/// stands in the way of their sign-off. Both count in the background and know no node; what they
/// want of the rest of the window they ask of a [dev.galley.ui.batch.BatchHost].
///
/// May import: `session`, `catalog`, `review`, `ui.kit`.
@NullMarked
package dev.galley.ui.batch;

import org.jspecify.annotations.NullMarked;
