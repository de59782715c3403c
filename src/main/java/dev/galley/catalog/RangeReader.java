package dev.galley.catalog;

import dev.galley.catalog.Field.Period;
import dev.galley.catalog.QueryParser.Written;
import dev.galley.catalog.Term.Range;
import dev.galley.catalog.Term.Range.Bound;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads what stands behind a field of numbers or dates: `60`, `<60`, `<=60`, `>60`, `>=60`,
/// `60..80`, `60..` or `..80`.
final class RangeReader {
    private static final String DOTS = "..";

    private RangeReader() {}

    static Term read(Field field, Written written) throws QueryException {
        String text = written.text();
        int dots = text.indexOf(DOTS);
        if (dots >= 0) {
            return between(field, written, dots);
        }
        if (text.startsWith("<") || text.startsWith(">")) {
            return oneEnd(field, written);
        }
        Period period = period(field, text, written);
        return period.isOne()
                ? new Term.Values(field, List.of(text))
                : Range.between(field, period.first(), period.last());
    }

    /// An error about a value that a field cannot have.
    static QueryException refused(Field field, Written written, boolean oneOfSeveral) {
        boolean ranges =
                oneOfSeveral
                        && (field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.DATE);
        String rule = ranges ? "; among several values each is a single one" : "";
        return new QueryException(
                "%s cannot be \"%s\"; expected %s%s"
                        .formatted(field.word(), written.text(), field.expected(), rule),
                written.span());
    }

    private static Range oneEnd(Field field, Written written) throws QueryException {
        String text = written.text();
        boolean inclusive = text.startsWith("=", 1);
        Period period = period(field, text.substring(inclusive ? 2 : 1), written);
        boolean below = text.startsWith("<");
        long end = below == inclusive ? period.last() : period.first();
        Bound bound = new Bound(end, inclusive);
        return below ? new Range(field, null, bound) : new Range(field, bound, null);
    }

    private static Range between(Field field, Written written, int dots) throws QueryException {
        String from = written.text().substring(0, dots).strip();
        String to = written.text().substring(dots + DOTS.length()).strip();
        if (from.isEmpty() && to.isEmpty()) {
            throw refused(field, written, false);
        }
        @Nullable Bound min =
                from.isEmpty() ? null : new Bound(period(field, from, written).first(), true);
        @Nullable Bound max =
                to.isEmpty() ? null : new Bound(period(field, to, written).last(), true);
        if (min != null && max != null && min.value() > max.value()) {
            throw new QueryException(
                    "%s cannot be \"%s\", where the start is after the end; expected %s"
                            .formatted(field.word(), written.text(), field.expected()),
                    written.span());
        }
        return new Range(field, min, max);
    }

    private static Period period(Field field, String text, Written written) throws QueryException {
        return field.period(Field.fold(text)).orElseThrow(() -> refused(field, written, false));
    }
}
