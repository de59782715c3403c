package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.catalog.Histogram;
import dev.galley.catalog.Term;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// How the posts spread over the numbers of a field, and which of them are asked for. While a range
/// is tried, its posts are counted; the filter changes when it is settled. Belongs to the FX
/// thread.
final class RangeViewModel {

    private final Field field;
    private final FacetsViewModel facets;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private @Nullable EdgeRange tried;
    private long counted;
    private boolean isCounting;
    private boolean again;

    RangeViewModel(Field field, FacetsViewModel facets) {
        this.field = field;
        this.facets = facets;
        this.counting = new Latest(facets.background());
        this.shown = new ReadOnlyObjectWrapper<>(now());
        facets.counts().subscribe((_, _) -> show());
        facets.query().subscribe((_, _) -> show());
    }

    /// What is seen.
    ///
    /// @param asked whether the filter asks for a range of the field, or one is being tried
    /// @param posts how many posts are in the range
    record Shown(Histogram histogram, Scale scale, EdgeRange range, boolean asked, long posts) {

        Field field() {
            return histogram.field();
        }

        /// Whether it was counted that no post has a number; then there is nothing to choose from.
        boolean isEmpty() {
            return histogram.bins().isEmpty() && histogram.missing() > 0;
        }

        /// Whether there are bars to choose from; not before the first count.
        boolean hasBars() {
            return !histogram.bins().isEmpty();
        }

        /// The range, as "40–59"; empty without bars.
        String words() {
            return !hasBars() ? "" : RangeWords.of(field(), scale, range);
        }

        /// How many posts are in the range.
        String count() {
            return !hasBars() ? "" : Counted.of(posts);
        }

        /// All of it in words.
        String spoken() {
            return FieldWords.of(field())
                    + ", "
                    + words().replace("–", " to ")
                    + ", "
                    + Counted.posts(posts);
        }

        /// An end of it in words.
        String spoken(EdgeRange.End end) {
            boolean start = end == EdgeRange.End.START;
            long number = start ? range.from() : Math.max(range.from(), range.until() - 1);
            String which = start ? ", lowest, " : ", highest, ";
            return FieldWords.of(field()) + which + RangeWords.number(field(), number);
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
        EdgeRange range = tried;
        if (range != null && byBins(shown.get().histogram(), shown.get().scale(), range) < 0) {
            countWithin();
        }
    }

    private Shown now() {
        Histogram histogram = facets.counts().get().table().histogram(field);
        Scale scale = Scale.of(histogram);
        @Nullable EdgeRange wanted = tried != null ? tried : asked(scale);
        EdgeRange range = wanted == null ? EdgeRange.all(scale) : wanted;
        long sum = byBins(histogram, scale, range);
        if (sum >= 0) {
            counted = sum;
        } else if (tried == null) {
            counted = facets.counts().get().table().matching();
        }
        return new Shown(histogram, scale, range, wanted != null, counted);
    }

    /// The posts in a range that holds whole bins; -1 for any other.
    private static long byBins(Histogram histogram, Scale scale, EdgeRange range) {
        if (!scale.isBetweenBins(range.from()) || !scale.isBetweenBins(range.until())) {
            return -1;
        }
        long sum = 0;
        for (int i = 0; i < histogram.bins().size(); i++) {
            sum += range.touches(scale, i) ? histogram.bins().get(i).count() : 0;
        }
        return sum;
    }

    /// Counts a range that parts a bin. One is counted at a time, and then the one that is tried by
    /// then: so a drag asks for no more counts than can be given.
    private void countWithin() {
        if (isCounting) {
            again = true;
            return;
        }
        isCounting = true;
        Shown now = shown.get();
        facets.count(field, now.scale(), now.range(), counting, this::counted);
    }

    private void counted(int posts) {
        isCounting = false;
        Shown now = shown.get();
        if (posts >= 0 && tried != null && !again) {
            counted = posts;
            shown.set(new Shown(now.histogram(), now.scale(), now.range(), now.asked(), posts));
        }
        if (again) {
            again = false;
            show();
        }
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
        Term.Range.@Nullable Bound min = below ? null : new Term.Range.Bound(range.from(), true);
        long last = Math.max(range.from(), range.until() - 1);
        if (above) {
            return new Term.Range(field, min, null);
        }
        return below
                ? new Term.Range(field, null, new Term.Range.Bound(range.until(), false))
                : new Term.Range(field, min, new Term.Range.Bound(last, true));
    }
}
