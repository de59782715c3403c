/// The reader: one post's article, set for reading.
///
/// Start with [dev.galley.ui.reader.ReaderPane]. An article becomes
/// [dev.galley.ui.reader.PreparedArticle] away from the FX thread: its blocks become
/// [dev.galley.ui.reader.ReadingLine]s, one for each paragraph of the text area, and the words
/// above the text become a [dev.galley.ui.reader.ReadingHead]. Both know no node and are tested
/// without a window. Code is coloured by a small lexer that never fails and always ends. Nothing is
/// fetched: an image is a frame that says what it would be.
///
/// May import: `session`, `review`, `article`, `text`, `ui.kit`.
@NullMarked
package dev.galley.ui.reader;

import org.jspecify.annotations.NullMarked;
