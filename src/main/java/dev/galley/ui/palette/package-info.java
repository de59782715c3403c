/// Finds commands: the palette that one types into, and the sheet of all keys. Both are made from
/// the window's one list of [dev.galley.ui.kit.Command]s; this package knows none of them. The
/// sheet of the checks is made from [dev.galley.check.Checks] in the same way.
///
/// Start reading at [dev.galley.ui.palette.PaletteViewModel]. It may import `ui.kit` and `check`
/// and nothing of the other screens.
@NullMarked
package dev.galley.ui.palette;

import org.jspecify.annotations.NullMarked;
