package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Finding;

import java.util.List;

/// What the checks find in an article.
interface Checked {

    /// Checks nothing.
    Checked NOT = _ -> List.of();

    List<Finding> findings(Article article);
}
