package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Finds another word for a language than the one that filters and facets know it by.
final class LanguageWord implements Check {

    private static final Rule RULE =
            new Rule(
                    "value.language-word",
                    Severity.INFO,
                    "Another word for the language",
                    "The code language is a short form or another name, such as js or golang. With"
                            + " one word for each language a filter finds all posts.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        String said = article.meta().text(MetaField.CODE_LANGUAGE).orElse("").strip();
        String word = LanguageWords.canonical(said).orElse(said);
        if (!word.equalsIgnoreCase(said)) {
            findings.add(
                    Place.InField.of(MetaField.CODE_LANGUAGE),
                    "The code language is called %s, elsewhere %s".formatted(said, word),
                    word,
                    said,
                    "Set code language to " + word);
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return article.metaOrEmpty()
                .text(MetaField.CODE_LANGUAGE)
                .flatMap(LanguageWords::canonical)
                .map(MetaValue.Text::new)
                .map(word -> MetaWriting.field(article, MetaField.CODE_LANGUAGE, word));
    }
}
