package dev.galley.catalog;

import dev.galley.catalog.Term.Not;
import dev.galley.catalog.Term.Range;
import dev.galley.catalog.Term.Values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// A choice of posts: those that match all of its terms. Immutable; two queries are equal where
/// their [#text()] is.
public final class Query {
    private static final Query ALL = new Query(List.of());

    private final List<Term> terms;
    private final String text;

    private Query(List<Term> terms) {
        this.terms = terms;
        this.text = terms.stream().map(Term::canonical).collect(Collectors.joining(" "));
    }

    /// The query that every post matches.
    public static Query all() {
        return ALL;
    }

    /// The query of these terms, each of them once.
    public static Query of(Collection<? extends Term> terms) {
        return new Query(List.copyOf(new LinkedHashSet<>(terms)));
    }

    /// Reads the query language; a blank text is the query that every post matches.
    ///
    /// @throws QueryException naming the part that was not understood
    public static Query parse(String text) throws QueryException {
        return of(new QueryParser(text).parse());
    }

    /// The query as text, which parses back to an equal query.
    public String text() {
        return text;
    }

    /// The terms, in the order in which they are written.
    public List<Term> terms() {
        return terms;
    }

    /// Whether every post matches.
    public boolean isAll() {
        return terms.isEmpty();
    }

    /// Whether the query asks for posts that have this value in a field, alone or among others.
    public boolean names(Field field, String value) {
        return field.canonical(value)
                .filter(v -> terms.stream().anyMatch(t -> valuesOf(t, field).contains(v)))
                .isPresent();
    }

    /// This query with a term more: values join the values of their field that are already there, a
    /// range takes the place of the field's range, and the term's own exclusion goes.
    public Query with(Term term) {
        List<Term> changed = new ArrayList<>(terms);
        changed.remove(term instanceof Not not ? not.term() : new Not(term));
        int place = placeOfSame(changed, term);
        if (place < 0) {
            changed.add(term);
        } else if (term instanceof Values more) {
            SequencedSet<String> joined =
                    new LinkedHashSet<>(valuesOf(changed.get(place), more.field()));
            joined.addAll(more.values());
            changed.set(place, new Values(more.field(), List.copyOf(joined)));
        } else {
            changed.set(place, term);
        }
        return of(changed);
    }

    /// This query without a term: values leave the values of their field, any other term goes
    /// whole.
    public Query without(Term term) {
        if (!(term instanceof Values gone)) {
            return of(terms.stream().filter(t -> !t.equals(term)).toList());
        }
        List<Term> changed = new ArrayList<>();
        for (Term there : terms) {
            List<String> values = valuesOf(there, gone.field());
            List<String> left = values.stream().filter(v -> !gone.values().contains(v)).toList();
            if (left.size() == values.size()) {
                changed.add(there);
            } else if (!left.isEmpty()) {
                changed.add(new Values(gone.field(), left));
            }
        }
        return of(changed);
    }

    private static int placeOfSame(List<Term> terms, Term term) {
        for (int i = 0; i < terms.size(); i++) {
            if (isSame(terms.get(i), term)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Term there, Term term) {
        return switch (term) {
            case Values v -> there instanceof Values w && w.field() == v.field();
            case Range r -> there instanceof Range s && s.field() == r.field();
            case Term.Words w -> there.equals(w);
            case Term.Missing m -> there.equals(m);
            case Not n -> there.equals(n);
        };
    }

    private static List<String> valuesOf(Term term, Field field) {
        return term instanceof Values v && v.field() == field ? v.values() : List.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query query && query.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
