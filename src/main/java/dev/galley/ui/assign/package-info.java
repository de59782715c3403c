/// Gives posts to people: the sheet that asks to whom, over the window. It says first how many
/// posts it is about; one types to find somebody, and Enter assigns as one step that can be undone.
///
/// Start reading at [dev.galley.ui.assign.AssignViewModel]. It may import `ui.kit`, `session` and
/// what `session` speaks of, and nothing of the other screens.
@NullMarked
package dev.galley.ui.assign;

import org.jspecify.annotations.NullMarked;
