package dev.galley.catalog;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many posts have each value of some fields under a filter. The values of a field are counted
/// as if nothing were asked of that field, so that one sees what each further value would bring.
///
/// @param matching how many posts match the whole filter
/// @param all how many posts there are
/// @param counts of words and flags
/// @param histograms of numbers and dates
public record FacetTable(
        int matching,
        int all,
        Map<Field, List<FacetCount>> counts,
        Map<Field, Histogram> histograms) {
    private static final int BINS = 10;

    public FacetTable {
        Map<Field, List<FacetCount>> copy = new EnumMap<>(Field.class);
        counts.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        counts = copy;
        histograms = Map.copyOf(histograms);
    }

    /// A table of no posts.
    public static FacetTable empty() {
        return new FacetTable(0, 0, Map.of(), Map.of());
    }

    /// The values of a field: those that some post under the filter has, the most frequent first;
    /// then the posts without the field, if there are any; then, with a count of zero, the values
    /// that only other posts have. Fields of numbers have a [#histogram] instead.
    public List<FacetCount> of(Field field) {
        return counts.getOrDefault(field, List.of());
    }

    /// How many posts have a value, compared as in a query.
    public int count(Field field, String value) {
        String wanted = Field.fold(value);
        return of(field).stream()
                .filter(c -> c.value() != null && Field.fold(c.value()).equals(wanted))
                .mapToInt(FacetCount::count)
                .sum();
    }

    /// How often the numbers or days of a field come; empty for any other field.
    public Histogram histogram(Field field) {
        Histogram found = histograms.get(field);
        return found == null ? Histogram.empty(field) : found;
    }

    /// How many posts have no value in a field.
    public int missing(Field field) {
        return histogram(field).missing()
                + of(field).stream()
                        .filter(FacetCount::isMissing)
                        .mapToInt(FacetCount::count)
                        .sum();
    }

    /// The counts of a score from 0 to 100 in ten bins: 0 to 9, 10 to 19, and so on; 100 is in the
    /// last. A number outside of that is counted in the bin at its end.
    public List<Integer> bins(Field field) {
        int[] bins = new int[BINS];
        for (Histogram.Bin bin : histogram(field).bins()) {
            bins[(int) Math.clamp(Math.floorDiv(bin.from(), BINS), 0L, BINS - 1L)] += bin.count();
        }
        return Arrays.stream(bins).boxed().toList();
    }
}
