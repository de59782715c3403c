/// Text as it was read from a file, and positions in it.
///
/// Start with [dev.galley.text.SourceText], which decodes bytes and remembers how, then
/// [dev.galley.text.Span], the one way in which the program names a place in a text, and
/// [dev.galley.text.LineMap], which cuts a text into lines without copying it. Nothing here knows
/// what an article is.
///
/// May import: nothing of Galley.
@NullMarked
package dev.galley.text;

import org.jspecify.annotations.NullMarked;
