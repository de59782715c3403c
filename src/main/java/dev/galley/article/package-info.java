/// The article: what a file says once it is read.
///
/// [dev.galley.article.Article] is what people review: title, blocks and meta.
/// [dev.galley.article.ParsedArticle] is all that the parser made of one file, the article and the
/// text round it. [dev.galley.article.MetaField] lists the fields of the meta box with their types,
/// and [dev.galley.article.ContentHash] says which text a decision was made on. All of it is
/// immutable data.
///
/// May import: `text`.
@NullMarked
package dev.galley.article;

import org.jspecify.annotations.NullMarked;
