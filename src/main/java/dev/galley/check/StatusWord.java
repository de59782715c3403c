package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Finds revision statuses that are not known.
final class StatusWord implements Check {

    private static final String ENTRY = "status";
    private static final KnownWords KNOWN =
            KnownWords.of(
                    "imported",
                    "generated",
                    "draft",
                    "drafted",
                    "edited",
                    "revised",
                    "updated",
                    "reviewed",
                    "verified",
                    "approved",
                    "published",
                    "archived");
    private static final Rule RULE =
            new Rule(
                    "value.status",
                    Severity.INFO,
                    "Unknown revision status",
                    "The status of the revision is one of " + KNOWN.joined() + ".");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> word = article.meta().text(MetaField.REVISION, ENTRY);
        if (word.isPresent() && !word.get().isBlank() && !KNOWN.holds(word.get())) {
            findings.add(
                    new Place.InField(MetaField.REVISION, ENTRY),
                    "The revision status %s is not known".formatted(Wording.quoted(word.get())),
                    KNOWN.joined(),
                    word.get(),
                    KNOWN.meant(word.get()).map(meant -> "Set status to " + meant).orElse(null));
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return article.metaOrEmpty()
                .text(MetaField.REVISION, ENTRY)
                .flatMap(KNOWN::meant)
                .map(meant -> new MetaValue.Text(meant))
                .flatMap(meant -> MetaWriting.entry(article, MetaField.REVISION, ENTRY, meant));
    }
}
