package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Finds difficulties that no filter knows.
final class DifficultyWord implements Check {

    private static final KnownWords KNOWN =
            KnownWords.of("beginner", "intermediate", "advanced", "expert");
    private static final Rule RULE =
            new Rule(
                    "value.difficulty",
                    Severity.WARNING,
                    "Unknown difficulty",
                    "The difficulty is one of " + KNOWN.joined() + ".");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> word = article.meta().text(MetaField.DIFFICULTY);
        if (word.isPresent() && !word.get().isBlank() && !KNOWN.holds(word.get())) {
            findings.add(
                    Place.InField.of(MetaField.DIFFICULTY),
                    "The difficulty %s is not known".formatted(Wording.quoted(word.get())),
                    KNOWN.joined(),
                    word.get(),
                    KNOWN.meant(word.get())
                            .map(meant -> "Set difficulty to " + meant)
                            .orElse(null));
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return article.metaOrEmpty()
                .text(MetaField.DIFFICULTY)
                .flatMap(KNOWN::meant)
                .map(meant -> new MetaValue.Text(meant))
                .map(meant -> MetaWriting.field(article, MetaField.DIFFICULTY, meant));
    }
}
