package dev.galley.catalog;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A query as it stands in a box, where a click can change one term and leaves everything else as
/// it was typed, what cannot be understood among it. Immutable, so any thread may use it.
public final class QueryText {
    private final List<Part> parts;

    private QueryText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /// A piece of the text, between blanks.
    ///
    /// @param written as it was typed
    /// @param span where it stands in the text that was read
    /// @param term what it means, or null where it cannot be understood
    public record Part(String written, Span span, @Nullable Term term) {}

    /// Reads a text; it may be faulty.
    public static QueryText of(String text) {
        QueryParser parser = new QueryParser(text);
        List<Part> parts = new ArrayList<>();
        for (Optional<Part> part = parser.next(); part.isPresent(); part = parser.next()) {
            parts.add(part.get());
        }
        return new QueryText(parts);
    }

    /// The text, one blank between its pieces.
    public String text() {
        return parts.stream().map(Part::written).collect(Collectors.joining(" "));
    }

    /// The pieces, in the order in which they are written.
    public List<Part> parts() {
        return parts;
    }

    /// The terms that were understood, in the order in which they are written, each once.
    public List<Term> terms() {
        SequencedSet<Term> terms = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.term() != null) {
                terms.add(part.term());
            }
        }
        return List.copyOf(terms);
    }

    /// Whether posts with this value are asked for.
    ///
    /// @param value null for the posts without the field
    public boolean isChosen(Field field, @Nullable String value) {
        return holds(field, value, false);
    }

    /// Whether posts with this value are excluded.
    ///
    /// @param value null for the posts without the field
    public boolean isExcluded(Field field, @Nullable String value) {
        return holds(field, value, true);
    }

    /// The range of numbers that is asked for in a field, or empty. A single number is a range.
    public Optional<Term.Range> range(Field field) {
        return terms().stream()
                .flatMap(term -> rangeOf(term).stream())
                .filter(range -> range.field() == field)
                .findFirst();
    }

    /// Asks for a value, or no longer asks for it, or no longer excludes it. Values of one field
    /// stand side by side: a post has to have one of them. To ask for the posts without the field
    /// ends asking for its values, and the other way round.
    ///
    /// @param value null for the posts without the field
    /// @throws IllegalArgumentException where the field cannot have the value
    public QueryText toggle(Field field, @Nullable String value) {
        if (isChosen(field, value) || isExcluded(field, value)) {
            return left(field, value, false).left(field, value, true);
        }
        QueryText rest = value == null ? unless(t -> isAskedOf(t, field)) : unlessMissing(field);
        return rest.added(field, value, false);
    }

    /// Excludes a value, or no longer excludes it.
    ///
    /// @param value null for the posts without the field
    /// @throws IllegalArgumentException where the field cannot have the value
    public QueryText exclude(Field field, @Nullable String value) {
        return isExcluded(field, value)
                ? left(field, value, true)
                : left(field, value, false).added(field, value, true);
    }

    /// Asks for the numbers from one to another, both included, in place of whatever was asked of
    /// the field.
    public QueryText range(Field field, long min, long max) {
        return range(Term.Range.between(field, min, max));
    }

    /// Asks for the numbers in a range in place of whatever was asked of their field; what is
    /// excluded stays.
    public QueryText range(Term.Range wanted) {
        Field field = wanted.field();
        Part range = part(wanted.canonical());
        List<Part> changed = new ArrayList<>();
        boolean placed = false;
        for (Part part : parts) {
            if (part.term() == null || !isAskedOf(part.term(), field)) {
                changed.add(part);
            } else if (!placed) {
                changed.add(range);
                placed = true;
            }
        }
        if (!placed) {
            changed.add(range);
        }
        return new QueryText(changed);
    }

    /// The text without a term, wherever it stands.
    public QueryText without(Term term) {
        return unless(term::equals);
    }

    /// The text without all that is asked of a field; what is excluded goes too.
    public QueryText without(Field field) {
        return unless(term -> term.about().filter(f -> f == field).isPresent());
    }

    private boolean holds(Field field, @Nullable String value, boolean excluded) {
        return terms().stream()
                .filter(t -> t instanceof Term.Not == excluded)
                .map(QueryText::bare)
                .anyMatch(t -> names(t, field, value));
    }

    private QueryText added(Field field, @Nullable String value, boolean excluded) {
        List<Part> changed = new ArrayList<>(parts);
        int place = value == null ? -1 : place(p -> isValues(p.term(), field, excluded));
        if (value == null || place < 0) {
            Term term =
                    value == null
                            ? new Term.Missing(field)
                            : new Term.Values(field, List.of(value));
            changed.add(part(signed(term, excluded)));
            return new QueryText(changed);
        }
        Part there = changed.get(place);
        List<String> one = List.of(value);
        String more = new Term.Values(field, one).canonical().substring(field.word().length() + 1);
        changed.set(place, part(there.written() + "," + more));
        return new QueryText(changed);
    }

    private QueryText left(Field field, @Nullable String value, boolean excluded) {
        List<Part> changed = new ArrayList<>();
        for (Part part : parts) {
            Term term = part.term();
            if (term == null
                    || term instanceof Term.Not != excluded
                    || !names(bare(term), field, value)) {
                changed.add(part);
            } else if (bare(term) instanceof Term.Values values) {
                String gone = field.canonical(String.valueOf(value)).orElse("");
                List<String> rest = values.values().stream().filter(v -> !v.equals(gone)).toList();
                if (!rest.isEmpty()) {
                    changed.add(part(signed(new Term.Values(field, rest), excluded)));
                }
            }
        }
        return new QueryText(changed);
    }

    private QueryText unlessMissing(Field field) {
        return unless(new Term.Missing(field)::equals);
    }

    private QueryText unless(Predicate<Term> goes) {
        return new QueryText(
                parts.stream().filter(p -> p.term() == null || !goes.test(p.term())).toList());
    }

    private int place(Predicate<Part> wanted) {
        for (int i = 0; i < parts.size(); i++) {
            if (wanted.test(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Part part(String written) {
        return of(written).parts.getFirst();
    }

    private static String signed(Term term, boolean excluded) {
        return (excluded ? new Term.Not(term) : term).canonical();
    }

    private static Term bare(Term term) {
        return term instanceof Term.Not not ? not.term() : term;
    }

    private static boolean isAskedOf(Term term, Field field) {
        return !(term instanceof Term.Not) && term.about().filter(f -> f == field).isPresent();
    }

    private static boolean isValues(@Nullable Term term, Field field, boolean excluded) {
        return term != null
                && term instanceof Term.Not == excluded
                && bare(term) instanceof Term.Values values
                && values.field() == field;
    }

    private static boolean names(Term term, Field field, @Nullable String value) {
        return value == null
                ? term.equals(new Term.Missing(field))
                : term instanceof Term.Values values
                        && values.field() == field
                        && field.canonical(value).filter(values.values()::contains).isPresent();
    }

    private static Optional<Term.Range> rangeOf(Term term) {
        return switch (term) {
            case Term.Range range -> Optional.of(range);
            case Term.Values values when values.values().size() == 1 ->
                    values.field()
                            .period(values.values().getFirst())
                            .map(p -> Term.Range.between(values.field(), p.first(), p.last()));
            case Term.Values _, Term.Words _, Term.Missing _, Term.Not _ -> Optional.empty();
        };
    }
}
