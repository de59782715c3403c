package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a last review on a day that the calendar does not have, and says which days it has; and a
/// day in another form that can be read in one way only. Any other text is the parser's problem
/// `meta.bad-value` and not said twice.
final class DateForm implements Check {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Rule RULE =
            new Rule(
                    "value.date",
                    Severity.WARNING,
                    "Date that cannot be",
                    "The day of the last review is not in the calendar, or is not written as"
                            + " YYYY-MM-DD.");

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
        Matcher shaped = DAY.matcher(text.get());
        Optional<LocalDate> meant = DateReading.read(text.get());
        Place place = new Place.InField(ReviewDate.FIELD, ReviewDate.ENTRY);
        if (shaped.matches()) {
            findings.add(place, impossible(shaped), "a day of the calendar", text.get());
        } else if (meant.isPresent()) {
            findings.add(
                    place,
                    "The last review is not written as YYYY-MM-DD",
                    meant.get().toString(),
                    text.get(),
                    "Set last reviewed to " + meant.get());
        }
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

    private static String impossible(Matcher day) {
        int month = Integer.parseInt(day.group(2));
        if (month < 1 || month > 12) {
            return "The last review is dated in a month that no year has";
        }
        YearMonth there = YearMonth.of(Integer.parseInt(day.group(1)), month);
        return "The last review is on a day that is not: %s has %d days"
                .formatted(there, there.lengthOfMonth());
    }
}
