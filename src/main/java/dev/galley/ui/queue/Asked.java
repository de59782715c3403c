package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.catalog.QueryText;
import dev.galley.catalog.Term;
import dev.galley.ui.queue.FacetLine.State;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// What a filter says of the values of one field, in the form in which they are compared. Pure.
///
/// @param missing what it says of the posts without the field
record Asked(Field field, SequencedSet<String> chosen, Set<String> excluded, State missing) {

    /// Reads what a filter says of a field.
    static Asked of(QueryText query, Field field) {
        SequencedSet<String> chosen = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        State missing = State.OPEN;
        for (Term term : query.terms()) {
            if (term.about().filter(f -> f == field).isEmpty()) {
                continue;
            }
            boolean not = term instanceof Term.Not;
            Term bare = term instanceof Term.Not excluding ? excluding.term() : term;
            if (bare instanceof Term.Values values) {
                (not ? excluded : chosen).addAll(values.values());
            } else if (bare instanceof Term.Missing) {
                missing = not ? State.EXCLUDED : State.CHOSEN;
            }
        }
        return new Asked(field, chosen, excluded, missing);
    }

    /// What it says of a value.
    ///
    /// @param value null for the posts without the field
    State of(@Nullable String value) {
        if (value == null) {
            return missing;
        }
        if (chosen.isEmpty() && excluded.isEmpty()) {
            return State.OPEN;
        }
        Optional<String> compared = field.canonical(value);
        if (compared.filter(chosen::contains).isPresent()) {
            return State.CHOSEN;
        }
        return compared.filter(excluded::contains).isPresent() ? State.EXCLUDED : State.OPEN;
    }

    /// The values that it names, those asked for first.
    SequencedSet<String> named() {
        SequencedSet<String> named = new LinkedHashSet<>(chosen);
        named.addAll(excluded);
        return named;
    }
}
