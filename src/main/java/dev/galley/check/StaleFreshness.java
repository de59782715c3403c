package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;

/// Finds a high freshness beside a review of long ago.
final class StaleFreshness implements Check {

    private static final int HIGH = 80;
    private static final int YEARS = 2;
    private static final Rule RULE =
            new Rule(
                    "value.freshness",
                    Severity.INFO,
                    "Fresh, but reviewed long ago",
                    "The freshness is %d or more, but the last review was over %d years ago."
                            .formatted(HIGH, YEARS));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<LocalDate> day = ReviewDate.day(article.meta());
        OptionalLong freshness = article.meta().number(MetaField.SCORE, "freshness");
        if (day.isEmpty()
                || freshness.isEmpty()
                || freshness.getAsLong() < HIGH
                || !day.get().isBefore(article.today().minusYears(YEARS))) {
            return;
        }
        int years = Period.between(day.get(), article.today()).getYears();
        findings.add(
                new Place.InField(MetaField.SCORE, "freshness"),
                "The freshness is %d, but the last review was over %d years ago"
                        .formatted(freshness.getAsLong(), years),
                "below " + HIGH,
                freshness.getAsLong() + ", reviewed on " + day.get());
    }
}
