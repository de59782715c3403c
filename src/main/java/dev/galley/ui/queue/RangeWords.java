package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.ui.kit.Counted;

import java.time.LocalDate;

/// Ranges of numbers and days in the words of the screen. Pure.
final class RangeWords {

    private RangeWords() {}

    /// A range, as "40–59", "below 60", "60 or more" or "any".
    static String of(Field field, Scale scale, EdgeRange range) {
        boolean day = field.kind() == Field.Kind.DATE;
        boolean below = range.isOpenBelow(scale);
        boolean above = range.isOpenAbove(scale);
        if (below && above) {
            return "Any";
        }
        if (range.from() == range.until()) {
            return "None";
        }
        String from = number(field, range.from());
        if (above) {
            return day ? "From " + from : from + " or more";
        }
        if (below) {
            return (day ? "Before " : "Below ") + number(field, range.until());
        }
        String to = number(field, range.until() - 1);
        return from.equals(to) ? from : from + "–" + to;
    }

    /// A number, or a day.
    static String number(Field field, long number) {
        return field.kind() == Field.Kind.DATE
                ? LocalDate.ofEpochDay(number).toString()
                : Counted.of(number);
    }
}
