package dev.galley.session;

import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.Term;

import java.util.List;
import java.util.function.Supplier;

/// Reads `assigned:me` as the name of whoever asks, so that one view serves everybody. What is
/// written down, in the box, a view or the journal, stays as it was asked.
final class Oneself {

    /// The word that stands for whoever asks.
    static final String ME = "me";

    private Oneself() {}

    /// The query with the name in place of "me"; nobody is asked for the name where it is not
    /// there.
    static Query in(Query query, Supplier<String> name) {
        return query.terms().stream().noneMatch(Oneself::namesMe)
                ? query
                : Query.of(query.terms().stream().map(term -> in(term, name)).toList());
    }

    private static boolean namesMe(Term term) {
        return switch (term) {
            case Term.Values values ->
                    values.field() == Field.ASSIGNED && values.values().contains(ME);
            case Term.Not not -> namesMe(not.term());
            case Term.Words _, Term.Range _, Term.Missing _ -> false;
        };
    }

    private static Term in(Term term, Supplier<String> name) {
        return switch (term) {
            case Term.Values values when namesMe(values) -> named(values, name.get());
            case Term.Not not when namesMe(not) -> new Term.Not(in(not.term(), name));
            case Term.Values _, Term.Not _, Term.Words _, Term.Range _, Term.Missing _ -> term;
        };
    }

    private static Term named(Term.Values values, String name) {
        List<String> names =
                values.values().stream().map(value -> value.equals(ME) ? name : value).toList();
        return new Term.Values(values.field(), names);
    }
}
