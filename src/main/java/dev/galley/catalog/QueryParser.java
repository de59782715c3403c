package dev.galley.catalog;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Reads the query language: words, phrases, filters, and what is excluded. Not thread-safe.
final class QueryParser {
    /// The word that stands before a field to find the posts without it.
    static final String MISSING = "missing";

    private final QueryCursor cursor;

    QueryParser(String text) {
        this.cursor = new QueryCursor(text);
    }

    /// A value as it was written, without its quotes, and where it stands.
    record Written(String text, Span span) {}

    List<Term> parse() throws QueryException {
        SequencedSet<Term> terms = new LinkedHashSet<>();
        cursor.skipBlanks();
        while (!cursor.atEnd()) {
            terms.add(term());
            cursor.skipBlanks();
        }
        return List.copyOf(terms);
    }

    /// The next piece of the text, whether or not it can be understood; empty at the end.
    Optional<QueryText.Part> next() {
        cursor.skipBlanks();
        if (cursor.atEnd()) {
            return Optional.empty();
        }
        int start = cursor.at();
        @Nullable Term term = null;
        try {
            term = term();
        } catch (QueryException faulty) {
            cursor.skipWord(start);
        }
        Span span = new Span(start, cursor.at());
        return Optional.of(new QueryText.Part(cursor.taken(start), span, term));
    }

    private Term term() throws QueryException {
        int start = cursor.at();
        if (!cursor.take('-')) {
            return positive();
        }
        if (cursor.atEnd() || cursor.seesBlank() || cursor.sees('-')) {
            throw cursor.bad(
                    start, "Nothing to exclude after -; expected a word, a phrase or a filter");
        }
        return new Term.Not(positive());
    }

    private Term positive() throws QueryException {
        int start = cursor.at();
        if (cursor.seesQuote()) {
            String phrase = cursor.takeQuoted();
            if (phrase.isBlank()) {
                throw cursor.bad(start, "Nothing between the quotes; expected a phrase");
            }
            return new Term.Words(phrase, true);
        }
        String name = cursor.takeName();
        if (name.isEmpty()) {
            return new Term.Words(cursor.takeWord(), false);
        }
        Span place = new Span(start, start + name.length());
        return Field.fold(name).equals(MISSING)
                ? missing(place)
                : filter(field(name, place), place);
    }

    private Term missing(Span place) throws QueryException {
        List<Written> names = values(place, MISSING, "a field: " + Field.knownWords());
        if (names.size() > 1) {
            throw cursor.bad(
                    place.start(),
                    "missing takes one field; write missing: once for each, such as"
                            + " missing:quality missing:depth");
        }
        Written name = names.getFirst();
        return new Term.Missing(field(name.text(), name.span()));
    }

    private Term filter(Field field, Span place) throws QueryException {
        List<Written> values = values(place, field.word(), field.expected());
        return switch (field.kind()) {
            case NUMBER, DATE ->
                    values.size() == 1
                            ? RangeReader.read(field, values.getFirst())
                            : anyOf(field, values);
            case TERM, YES_NO, TEXT -> anyOf(field, values);
        };
    }

    private static Term anyOf(Field field, List<Written> values) throws QueryException {
        for (Written value : values) {
            if (field.canonical(value.text()).isEmpty()) {
                throw RangeReader.refused(field, value, values.size() > 1);
            }
        }
        return new Term.Values(field, values.stream().map(Written::text).toList());
    }

    private List<Written> values(Span place, String name, String expected) throws QueryException {
        List<Written> values = new ArrayList<>();
        do {
            int start = cursor.at();
            String value = cursor.seesQuote() ? cursor.takeQuoted() : cursor.takeValue();
            if (value.isBlank()) {
                throw cursor.bad(place.start(), name + ": lacks a value; expected " + expected);
            }
            values.add(new Written(value.strip(), new Span(start, cursor.at())));
        } while (cursor.take(','));
        if (!cursor.atEnd() && !cursor.seesBlank()) {
            throw cursor.bad(
                    place.start(),
                    "A value of " + name + " goes on after its quote; expected a comma or a blank");
        }
        return values;
    }

    private static Field field(String name, Span place) throws QueryException {
        var known = Field.ofWord(name);
        if (known.isPresent()) {
            return known.get();
        }
        String offer = Nearest.field(name).map(f -> "; did you mean " + f.word() + "?").orElse(".");
        throw new QueryException(
                "\"%s\" is no field%s Known fields: %s, %s. In quotes it is searched as text."
                        .formatted(name, offer, Field.knownWords(), MISSING),
                place);
    }
}
