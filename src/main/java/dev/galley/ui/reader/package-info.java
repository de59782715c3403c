/// The reader: one post's article, set for reading.
///
/// Start with [dev.galley.ui.reader.ReaderPane]. An article becomes
/// [dev.galley.ui.reader.PreparedArticle] away from the FX thread: title and blocks become
/// [dev.galley.ui.reader.ReadingLine]s, one for each paragraph of the text area, with the colours
/// of code and the places of problems in them; the bands over the text become a
/// [dev.galley.ui.reader.ReadingHead]. Both know no node and are tested without a window. Nothing
/// is fetched unasked: an image is a frame with a button.
///
/// May import: `session`, `review`, `article`, `code`, `text`, `ui.kit`.
@NullMarked
package dev.galley.ui.reader;

import org.jspecify.annotations.NullMarked;
