/// The store: the only SQL of Galley. One SQLite file, `galley.db`, in the workspace folder.
///
/// Start with [dev.galley.store.Store], the way in for everything that is read and written, and
/// [dev.galley.store.ImportRun], which takes parsed posts. A write is one transaction and durable
/// when it returns: the event is appended to the journal and the posts' columns follow it, never
/// one without the other. [dev.galley.store.Journal] chains the entries, `EventJson` is their form
/// on disk, [dev.galley.store.Verification] checks that everything still follows from the journal.
/// [dev.galley.store.FindingTable], [dev.galley.store.InspectionTable] and
/// [dev.galley.store.ReparseRun] hold what checks find, what QA says, and what is parsed again. The
/// tables stand in `001.sql`; a change to them is another numbered script.
///
/// May import: `review`, `article`, `article.json`, `text`, JDBC, Jackson.
@NullMarked
package dev.galley.store;

import org.jspecify.annotations.NullMarked;
