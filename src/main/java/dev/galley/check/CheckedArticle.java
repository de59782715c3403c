package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.PostMeta;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// An article as the checks read it, with what several of them need worked out once. For one
/// thread.
public final class CheckedArticle {

    private final Article article;
    private final LocalDate today;
    private @Nullable Pieces pieces;

    /// @param today the day that "in the future" and "long ago" are measured from
    CheckedArticle(Article article, LocalDate today) {
        this.article = article;
        this.today = today;
    }

    /// The texts of the article, title and blocks.
    Pieces pieces() {
        Pieces known = pieces;
        if (known == null) {
            known = Pieces.of(article);
            pieces = known;
        }
        return known;
    }

    /// The article.
    public Article article() {
        return article;
    }

    /// The day of the check.
    public LocalDate today() {
        return today;
    }

    /// The blocks of the body.
    public List<Block> blocks() {
        return article.blocks();
    }

    /// The meta box, empty where there is none.
    public PostMeta meta() {
        return article.metaOrEmpty();
    }

    /// Whether the file has a meta box at all.
    public boolean hasMeta() {
        return article.meta() != null;
    }
}
