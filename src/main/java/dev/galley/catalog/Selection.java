package dev.galley.catalog;

import dev.galley.catalog.Term.Missing;
import dev.galley.catalog.Term.Not;
import dev.galley.catalog.Term.Range;
import dev.galley.catalog.Term.Values;
import dev.galley.catalog.Term.Words;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds the posts that match a query. The facts are asked first, the texts only for what is left.
final class Selection {
    private final Map<Field, Column> columns;
    private final RoaringBitmap all;
    private final TextIndex index;

    Selection(Map<Field, Column> columns, RoaringBitmap all, TextIndex index) {
        this.columns = columns;
        this.all = all;
        this.index = index;
    }

    RoaringBitmap of(Query query) {
        RoaringBitmap chosen = all.clone();
        for (Term term : query.terms()) {
            if (!needsIndex(term)) {
                narrow(chosen, term);
            }
        }
        String words = plainWords(query.terms());
        if (!words.isEmpty() && !chosen.isEmpty()) {
            chosen.and(index.find(words, false));
        }
        for (Term term : query.terms()) {
            if (needsIndex(term) && !isPlainWord(term) && !chosen.isEmpty()) {
                narrow(chosen, term);
            }
        }
        return chosen;
    }

    private void narrow(RoaringBitmap chosen, Term term) {
        if (term instanceof Not not) {
            chosen.andNot(matching(not.term()));
        } else {
            chosen.and(matching(term));
        }
    }

    private RoaringBitmap matching(Term term) {
        return switch (term) {
            case Words words -> index.find(words.text(), words.phrase());
            case Values values ->
                    RoaringBitmap.or(
                            values.values().stream()
                                    .map(v -> matching(values.field(), v))
                                    .iterator());
            case Range range -> matching(range);
            case Missing missing -> missing(missing.field());
            case Not not -> RoaringBitmap.andNot(all, matching(not.term()));
        };
    }

    private RoaringBitmap matching(Field field, String value) {
        Column column = columns.get(field);
        if (column != null) {
            return column.matching(value);
        }
        return field == Field.ID ? index.withId(value) : index.withPath(value);
    }

    private RoaringBitmap matching(Range range) {
        @Nullable Column column = columns.get(range.field());
        return column instanceof NumberColumn numbers
                ? numbers.between(range.lowest(), range.highest())
                : new RoaringBitmap();
    }

    private RoaringBitmap missing(Field field) {
        Column column = columns.get(field);
        return column == null ? new RoaringBitmap() : RoaringBitmap.andNot(all, column.held());
    }

    private static String plainWords(List<Term> terms) {
        return terms.stream()
                .filter(Selection::isPlainWord)
                .map(Term::canonical)
                .collect(Collectors.joining(" "));
    }

    private static boolean isPlainWord(Term term) {
        return term instanceof Words words && !words.phrase();
    }

    private static boolean needsIndex(Term term) {
        return switch (term) {
            case Words _ -> true;
            case Values values -> values.field().kind() == Field.Kind.TEXT;
            case Range _, Missing _ -> false;
            case Not not -> needsIndex(not.term());
        };
    }
}
