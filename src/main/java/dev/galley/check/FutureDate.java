package dev.galley.check;

import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.time.LocalDate;
import java.util.Optional;

/// Finds a last review that is still to come.
final class FutureDate implements Check {

    private static final Rule RULE =
            new Rule(
                    "value.future-date",
                    Severity.WARNING,
                    "Reviewed in the future",
                    "The day of the last review is later than today.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<LocalDate> day = ReviewDate.day(article.meta());
        if (day.isPresent() && day.get().isAfter(article.today())) {
            findings.add(
                    new Place.InField(ReviewDate.FIELD, ReviewDate.ENTRY),
                    "The last review is dated in the future, " + day.get(),
                    "at most " + article.today(),
                    day.get().toString());
        }
    }
}
