/// Ingest: from files to parsed posts, in order, a few at a time.
///
/// Start with [dev.galley.ingest.Sources], which turns what people name (files, folders, archives,
/// lines) into articles' bytes, one after the other, and says of everything that cannot be read
/// why. [dev.galley.ingest.Ingest] reads ahead, parses on all processors and hands the posts on in
/// the order of their paths, in chunks that fit a transaction. Memory is bounded however much there
/// is to read. What is done with the posts, and whether they were seen before, is not known here.
///
/// May import: `article`, `text`, Jackson (lines of JSON). The parser is handed in.
@NullMarked
package dev.galley.ingest;

import org.jspecify.annotations.NullMarked;
