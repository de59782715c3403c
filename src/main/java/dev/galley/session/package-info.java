/// The open workspace: the one door through which the window and the command line read and change
/// posts.
///
/// [dev.galley.session.Workspace] answers questions and runs commands. What a person does is judged
/// by `review`, written by `store` in one transaction, and then shown by a new immutable
/// [dev.galley.session.Snapshot]. Questions and commands block; callers bring their own background
/// thread. Commands are run one after the other.
///
/// May import: `ingest`, `parse`, `catalog`, `check`, `store`, `export`, `review`, `article`,
/// `text`.
@NullMarked
package dev.galley.session;

import org.jspecify.annotations.NullMarked;
