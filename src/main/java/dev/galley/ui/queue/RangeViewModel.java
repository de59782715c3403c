package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.ui.kit.Counted;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// How the posts spread over the numbers of a field, and which of them are asked for. While a range
/// is tried, its posts are counted; the filter changes when it is settled. Belongs to the FX thread.
final class RangeViewModel {

    private final Field field;
    private final FacetsViewModel facets;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private @Nullable EdgeRange tried;

    RangeViewModel(Field field, FacetsViewModel facets) {
        this.field = field;
        this.facets = facets;
        this.shown = new ReadOnlyObjectWrapper<>(now());
        facets.counts().subscribe((_, _) -> show());
        facets.query().subscribe((_, _) -> show());
    }

    /// What is seen.
    ///
    /// @param asked whether the filter asks for a range of the field, or one is being tried
    record Shown(Field field, Histogram histogram, EdgeRange range, boolean asked) {

        Scale scale() {
            return histogram.scale();
        }

        /// The range, as "40–59".
        String words() {
            return RangeWords.of(field, scale(), range);
        }

        /// How many posts are in the range.
        String count() {
            return Counted.of(histogram.count(range));
        }

        /// All of it in words.
        String spoken() {
            String posts = Counted.posts(histogram.count(range));
            return FieldWords.of(field) + ", " + words().replace("–", " to ") + ", " + posts;
        }

        /// An end of it in words.
        String spoken(EdgeRange.End end) {
            boolean start = end == EdgeRange.End.START;
            long number = start ? range.from() : Math.max(range.from(), range.until() - 1);
            String which = start ? ", lowest, " : ", highest, ";
            return FieldWords.of(field) + which + RangeWords.number(field, number);
        }
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Tries a range, without asking for it yet.
    void attempt(EdgeRange range) {
        tried = range;
        show();
    }

    /// Tries the range that is shown with one of its ends elsewhere.
    void move(EdgeRange.End end, long edge) {
        Shown now = shown.get();
        attempt(now.range().moved(now.scale(), end, edge));
    }

    /// Asks for what was tried last.
    void settle() {
        EdgeRange wanted = tried;
        tried = null;
        if (wanted != null) {
            facets.range(field, shown.get().scale(), wanted);
        }
        show();
    }

    /// Asks for what was tried last, or for any number where just that was asked for already.
    void settleOrClear() {
        Scale scale = shown.get().scale();
        if (tried != null && tried.equals(asked(scale))) {
            clear();
        } else {
            settle();
        }
    }

    /// Takes back what was tried.
    void giveUp() {
        tried = null;
        show();
    }

    /// Asks for any number.
    void clear() {
        tried = EdgeRange.all(shown.get().scale());
        settle();
    }

    private void show() {
        shown.set(now());
    }

    private Shown now() {
        Histogram histogram = facets.counts().get().histogram(field);
        Scale scale = histogram.scale();
        @Nullable EdgeRange wanted = tried != null ? tried : asked(scale);
        EdgeRange all = EdgeRange.all(scale);
        return new Shown(field, histogram, wanted == null ? all : wanted, wanted != null);
    }

    private @Nullable EdgeRange asked(Scale scale) {
        return facets.query().get().range(field).map(r -> EdgeRange.of(scale, r)).orElse(null);
    }

    /// The part of a query that asks for a range; null where it leaves nothing out.
    static Term.@Nullable Range term(Field field, Scale scale, EdgeRange range) {
        boolean below = range.isOpenBelow(scale);
        boolean above = range.isOpenAbove(scale);
        if (below && above) {
            return null;
        }
        Term.Range.@Nullable Bound min =
                below ? null : new Term.Range.Bound(range.from(), true);
        long last = Math.max(range.from(), range.until() - 1);
        if (above) {
            return new Term.Range(field, min, null);
        }
        return below
                ? new Term.Range(field, null, new Term.Range.Bound(range.until(), false))
                : new Term.Range(field, min, new Term.Range.Bound(last, true));
    }
}
