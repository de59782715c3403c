package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;

import java.util.List;
import java.util.Optional;

/// The values of one field for all posts. Immutable; a changed column shares the chunks and bitmaps
/// that did not change.
sealed interface Column permits WordColumn, NumberColumn {
    /// The column with changes taken up; the same object where they change nothing in it.
    Column with(Changes changes);

    /// The posts that have a value, given in its canonical form; not to be changed.
    RoaringBitmap matching(String value);

    /// The posts that have any value; not to be changed.
    RoaringBitmap held();

    /// The values among some posts with their counts, each above zero: the most frequent first,
    /// those that are alike in the order of the values, and last, if there are any, the posts
    /// without a value.
    List<FacetCount> counts(Rows rows);

    /// An empty column for a field, or empty where its values are not in the catalog.
    static Optional<Column> empty(Field field) {
        return switch (FactSource.of(field)) {
            case FactSource.Words words -> Optional.of(WordColumn.empty(field, words));
            case FactSource.Numbers numbers -> Optional.of(NumberColumn.empty(field, numbers));
            case FactSource.Elsewhere _ -> Optional.empty();
        };
    }
}
