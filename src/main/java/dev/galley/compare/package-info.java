/// What differs between two articles, down to the word.
///
/// Start with [dev.galley.compare.ArticleDiff]: the title, the blocks
/// ([dev.galley.compare.BlockChange]: kept, changed, moved, added, removed) and the meta box field
/// by field ([dev.galley.compare.MetaChange]). [dev.galley.compare.TextDiff] compares two texts.
/// Everything is pure, immutable and bounded: where a comparison would cost too much, it says less
/// finely what differs, and both sides can still be read back from it exactly.
///
/// May import: `article`, `text`; the only package that uses java-diff-utils.
@NullMarked
package dev.galley.compare;

import org.jspecify.annotations.NullMarked;
