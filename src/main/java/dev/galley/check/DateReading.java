package dev.galley.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day that is not written as `YYYY-MM-DD`, where it can mean only one day: year first, or
/// with the month as a word. `03/04/2025` can mean two and is not read.
final class DateReading {

    private static final int LONGEST = 40;
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[t ]\\d{2}:\\d{2}.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-. ]+" + MONTH + "[-., ]+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "[. ]+(\\d{1,2})(?:st|nd|rd|th)?[, ]+(\\d{4})");

    private DateReading() {}

    /// The only day that a text can mean.
    static Optional<LocalDate> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher year = YEAR_FIRST.matcher(lower);
        if (year.matches()) {
            return day(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(lower);
        if (day.matches()) {
            return day(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(lower);
        return month.matches()
                ? day(month.group(3), month(month.group(1)), month.group(2))
                : Optional.empty();
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
