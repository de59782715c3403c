package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.List;

/// Looks for notes that ask for a review while the flag `needs human review` is 0; see
/// [ReviewWords] for how they ask.
final class ReviewAsked implements Check {

    /// So many notes are read.
    private static final int MOST = 100;

    private static final Rule RULE =
            new Rule(
                    "meta.review-asked",
                    Severity.INFO,
                    "Notes ask for a review",
                    "A note says that somebody should review the post, and the flag “needs human"
                            + " review” says that nobody has to.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        if (article.meta().flag("needs_human_review").orElse(true)) {
            return;
        }
        List<String> notes = article.meta().items(MetaField.NOTES);
        for (int i = 0; i < Math.min(notes.size(), MOST); i++) {
            if (ReviewWords.ask(notes.get(i))) {
                findings.add(
                        new Place.InField(MetaField.NOTES, String.valueOf(i)),
                        "A note asks for a review, the flag “needs human review” is 0",
                        "needs human review: 1",
                        notes.get(i));
            }
        }
    }
}
