/// The command line: every command of `galley`, its help, and its exit codes.
///
/// Start with [dev.galley.cli.CommandLineProgram], which `app` runs. Each command is a class of its
/// own (`GalleyImport`, `GalleyDecide`, ...) that opens a workspace through
/// [dev.galley.cli.Workspaces], asks it to do one thing, and says what came of it: results through
/// [dev.galley.cli.Results] to standard output, messages through [dev.galley.cli.Messages] to
/// standard error. Nothing here ends the process, and nothing here draws; the window is reached
/// through [dev.galley.cli.WindowOpener].
///
/// May import: `session`, `ingest`, `parse`, `catalog`, `store`, `export`, `review`,
/// `article.json`, `article`, `text`.
@NullMarked
package dev.galley.cli;

import org.jspecify.annotations.NullMarked;
