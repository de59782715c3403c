/// The program: the window and how its parts are wired together.
///
/// Start with [dev.galley.app.WindowLauncher], which opens the window, and [dev.galley.app.Desk],
/// which wires one opened workspace: view models first, then the views that bind to them. View
/// models know no node; controllers only bind. [dev.galley.app.DeskViewModel] turns what a person
/// does into commands of the workspace, and [dev.galley.app.ArticleShelf] has the next article
/// ready before it is asked for.
///
/// May import: everything.
@NullMarked
package dev.galley.app;

import org.jspecify.annotations.NullMarked;
