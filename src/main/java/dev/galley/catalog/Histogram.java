package dev.galley.catalog;

import java.util.List;
import java.util.Optional;

/// How often the numbers or days of a field come in each of some ranges, among some posts. The
/// ranges are chosen from all posts, so that they stay where they are while the filter changes;
/// they lie side by side without a gap, and every number that any post has is in one of them.
///
/// @param field of numbers or dates
/// @param bins from the lowest to the highest; none where no post has a number
/// @param missing how many of the posts have no number; they are in no bin
public record Histogram(Field field, List<Bin> bins, int missing) {

    /// One of the ranges.
    ///
    /// @param from the lowest number in it, or day since 1970-01-01
    /// @param to the highest number in it
    /// @param count how many posts have a number in it
    public record Bin(long from, long to, int count) {}

    public Histogram {
        bins = List.copyOf(bins);
    }

    /// A histogram of no posts.
    public static Histogram empty(Field field) {
        return new Histogram(field, List.of(), 0);
    }

    /// How many of the posts have a number.
    public int measured() {
        return bins.stream().mapToInt(Bin::count).sum();
    }

    /// The highest count in a bin.
    public int most() {
        return bins.stream().mapToInt(Bin::count).max().orElse(0);
    }

    /// The bin that a number is in; the first or last one for a number that is in none, and -1
    /// where there are no bins.
    public int binOf(long number) {
        int bin = bins.size() - 1;
        while (bin > 0 && bins.get(bin).from() > number) {
            bin--;
        }
        return bin;
    }

    /// What asks for the numbers from one bin to another, both among them. A bin at an end takes
    /// all that lies beyond with it; empty where that leaves nothing out but missing numbers.
    public Optional<Term> choosing(int first, int last) {
        boolean fromStart = first <= 0;
        boolean toEnd = last >= bins.size() - 1;
        if (fromStart && toEnd) {
            return Optional.empty();
        }
        long from = bins.get(Math.max(first, 0)).from();
        long to = bins.get(Math.min(last, bins.size() - 1)).to();
        if (fromStart) {
            return Optional.of(new Term.Range(field, null, new Term.Range.Bound(to, true)));
        }
        return Optional.of(
                toEnd
                        ? new Term.Range(field, new Term.Range.Bound(from, true), null)
                        : Term.Range.between(field, from, to));
    }

    /// The numbers from the first to the last bin that a range lets through, both ends included.
    ///
    /// @param first the number of a bin, from 0; above `last` where the range lets nothing through
    public record Reach(int first, int last) {}

    /// The bins that a range of this field touches.
    public Reach reach(Term.Range range) {
        int first = 0;
        int last = bins.size() - 1;
        while (first <= last && bins.get(first).to() < range.from()) {
            first++;
        }
        while (last >= first && bins.get(last).from() > range.to()) {
            last--;
        }
        return new Reach(first, last);
    }
}
