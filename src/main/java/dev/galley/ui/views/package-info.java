/// Views that have a name: a filter, an order and columns, listed above the facets with the number
/// of posts that each holds now.
///
/// Start with [dev.galley.ui.views.ViewsViewModel], which knows the views, their counts, and which
/// of them is on screen; [dev.galley.ui.views.ViewEditing] makes, renames, moves and deletes them;
/// [dev.galley.ui.views.ViewSharing] hands them to others. [dev.galley.ui.views.ViewsSource] is all
/// that they ask of a workspace, [dev.galley.ui.views.ViewHost] all that they ask of the window.
///
/// May import: `ui.kit`, `session`, `store` for the views themselves.
@NullMarked
package dev.galley.ui.views;

import org.jspecify.annotations.NullMarked;
