package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;

/// Finds a last review that is not written as a day but can be read as one day only, and offers to
/// write it so. That the day is wrong as it stands is the parser's problem `meta.bad-value`; a text
/// that cannot be read, or a day that the calendar does not have, is not said twice.
final class DateForm implements Check {

    private static final Rule RULE =
            new Rule(
                    "value.date",
                    Severity.INFO,
                    "Date in another form",
                    "The day of the last review is not written as YYYY-MM-DD, but can mean one day"
                            + " only.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> text = ReviewDate.text(article.meta());
        if (text.isEmpty() || ReviewDate.day(article.meta()).isPresent()) {
            return;
        }
        DateReading.read(text.get())
                .ifPresent(
                        day ->
                                findings.add(
                                        new Place.InField(ReviewDate.FIELD, ReviewDate.ENTRY),
                                        "The last review can only mean " + day,
                                        day.toString(),
                                        text.get(),
                                        "Set last reviewed to " + day));
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return ReviewDate.text(article.metaOrEmpty())
                .flatMap(DateReading::read)
                .map(day -> new MetaValue.Text(day.toString()))
                .flatMap(
                        day -> MetaWriting.entry(article, ReviewDate.FIELD, ReviewDate.ENTRY, day));
    }
}
