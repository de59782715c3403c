package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;

import java.util.Optional;

/// One rule. Stateless and thread-safe; takes time linear in the article.
public interface Check {

    /// What the rule is, for the help, the settings and the findings.
    Rule rule();

    /// Reports what breaks the rule.
    void look(CheckedArticle article, Findings findings);

    /// Whether some finding of this rule can be put right by [#fix].
    default boolean fixes() {
        return false;
    }

    /// The article with one finding of this rule put right, or empty where that cannot be done
    /// safely. The finding is one that [#look] reported on this very article.
    default Optional<Article> fix(Article article, Finding finding) {
        return Optional.empty();
    }
}
