package dev.galley.ingest;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.article.ParsedArticle;

/// What makes an article of bytes. Called from several threads at once.
@FunctionalInterface
public interface ArticleReading {

    /// Parses one article; accepts any bytes.
    ///
    /// @param path the path to show for the article
    ParsedArticle parse(String path, byte[] bytes);

    /// Looks for what is wrong with an article; by itself nothing looks.
    default Checked check(Article article) {
        return Checked.NOT;
    }
}
