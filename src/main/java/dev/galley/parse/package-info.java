/// The parser: from the bytes of one file to an article, with the place of everything in it.
///
/// Start with [dev.galley.parse.ArticleParser]. It cuts the text into lines (`Lines`), finds the
/// parts of a file (`Layout`), reads the meta box (`MetaReader`), the similar titles
/// (`SimilarReader`) and the body (`BodyReader`). Which lines of a body are source code is weighed
/// line by line (`CodeEvidence`), in view of the lines round each (`CodeContext`), and settled for
/// the whole body at once (`CodeRuns`). Nothing depends on the words of a title or a heading.
///
/// Every parser of this package takes any input, runs in linear time and never throws.
///
/// May import: `article`, `text`.
@NullMarked
package dev.galley.parse;

import org.jspecify.annotations.NullMarked;
