/// The catalog: which posts a query chooses, how many there are of each kind, and in which order.
///
/// Start with [dev.galley.catalog.Catalog], an immutable snapshot of the facts of all posts, and
/// [dev.galley.catalog.Query], what a search box or a `--query` says. A query is a list of
/// [dev.galley.catalog.Term]s over [dev.galley.catalog.Field]s; words and phrases are looked up
/// elsewhere, through [dev.galley.catalog.TextIndex]. Facts lie in packed columns and bitmaps, in
/// chunks that a new snapshot shares with the one before. Nothing here touches files or the window.
///
/// May import: `review`, `article`, `text`.
@NullMarked
package dev.galley.catalog;

import org.jspecify.annotations.NullMarked;
