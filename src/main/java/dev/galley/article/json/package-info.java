/// Articles as JSON, in the form that other programs rely on.
///
/// [dev.galley.article.json.ArticleWriter] writes what `galley parse` prints and what the store
/// keeps; [dev.galley.article.json.ArticleReader] reads it back. There is one JSON form of an
/// article; exports leave its spans out.
///
/// May import: `article`, `text`, Jackson.
@NullMarked
package dev.galley.article.json;

import org.jspecify.annotations.NullMarked;
