package dev.galley.catalog;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Where the bins of a histogram begin. Scores stand in tens, coverage in steps that get narrow at
/// the top, days by year or month, and other numbers in even steps, or in steps of 1, 2, 5, 10, 20
/// and so on where few of them are much higher than the rest. What lies far out on either side
/// joins the bin at that end. Pure.
final class BinEdges {

    /// About as many bins as can be told apart in a facet.
    private static final int MOST = 24;

    /// Up to so many different whole numbers have a bin each.
    private static final int ONE_EACH = 12;

    /// From so many times the median on, the numbers have a long tail.
    private static final long TAIL = 10;

    /// One number in so many is left out at either end when the steps are chosen; of days more, for
    /// a mistaken year is as good a day as any other.
    private static final int FAR_OUT = 200;

    private static final int FAR_OUT_DAYS = 40;

    /// The highest score and the highest percentage.
    private static final long FULL = 100;

    /// The highest number of one digit and zeros that a query can name.
    private static final long HIGHEST_EDGE = 100_000_000_000_000_000L;

    private static final long[] SCORES = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};
    private static final long[] COVERAGE = {0, 50, 75, 90, 95, 98, 99, 100};

    private BinEdges() {}

    /// What is known of the numbers of all posts.
    ///
    /// @param sample some of the numbers, in order, at least one
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Spread(long lowest, long highest, long[] sample) {

        /// The lowest number but for the few that lie far out, one in so many.
        long low(int farOut) {
            return sample[sample.length / farOut];
        }

        /// The highest number but for as many.
        long high(int farOut) {
            return sample[sample.length - 1 - sample.length / farOut];
        }

        long median() {
            return sample[(sample.length - 1) / 2];
        }
    }

    /// The first number of each bin, in order; the first is the lowest number that there is, or
    /// below.
    static long[] of(Field field, Spread spread) {
        NavigableSet<Long> edges =
                switch (field) {
                    case QUALITY, FRESHNESS, DEPTH, CLARITY -> of(SCORES);
                    case COVERAGE -> of(COVERAGE);
                    default -> field.kind() == Field.Kind.DATE ? days(spread) : numbers(spread);
                };
        if (spread.lowest() < edges.first()) {
            edges.add(spread.lowest());
        }
        return edges.stream().mapToLong(Long::longValue).toArray();
    }

    /// Where the last bin ends, which is the highest number or what it can be at most.
    static long end(Field field, long highest) {
        return switch (field) {
            case QUALITY, FRESHNESS, DEPTH, CLARITY, COVERAGE -> Math.max(FULL, highest);
            default -> highest;
        };
    }

    private static NavigableSet<Long> of(long[] numbers) {
        NavigableSet<Long> edges = new TreeSet<>();
        for (long number : numbers) {
            edges.add(number);
        }
        return edges;
    }

    /// Months where there are few of them, else years, and several years where there are many.
    private static NavigableSet<Long> days(Spread spread) {
        LocalDate first = LocalDate.ofEpochDay(spread.low(FAR_OUT_DAYS)).withDayOfMonth(1);
        LocalDate last = LocalDate.ofEpochDay(spread.high(FAR_OUT_DAYS));
        int years = last.getYear() - first.getYear();
        int months = years * 12 + last.getMonthValue() - first.getMonthValue();
        boolean byMonth = months < MOST;
        int step = byMonth ? 1 : 12 * Math.ceilDiv(years + 1, MOST);
        LocalDate at = byMonth ? first : first.withDayOfYear(1);
        NavigableSet<Long> edges = new TreeSet<>();
        while (!at.isAfter(last)) {
            edges.add(at.toEpochDay());
            at = at.plusMonths(step);
        }
        if (at.toEpochDay() <= spread.highest()) {
            edges.add(at.toEpochDay());
        }
        return edges;
    }

    private static NavigableSet<Long> numbers(Spread spread) {
        long low = spread.low(FAR_OUT);
        long high = spread.high(FAR_OUT);
        boolean tail = low >= 0 && high / TAIL > Math.max(1, spread.median());
        return tail ? growing(low, high, spread.highest()) : even(low, high, spread.highest());
    }

    private static NavigableSet<Long> even(long low, long high, long highest) {
        long step = 1;
        while (high / step - low / step >= ONE_EACH) {
            step = next(step);
        }
        NavigableSet<Long> edges = new TreeSet<>();
        long last = Math.floorDiv(high, step);
        for (long at = Math.floorDiv(low, step); at <= last; at++) {
            edges.add(at * step);
        }
        if (Math.floorDiv(highest, step) > last) {
            edges.add((last + 1) * step);
        }
        return edges;
    }

    private static NavigableSet<Long> growing(long low, long high, long highest) {
        NavigableSet<Long> edges = new TreeSet<>();
        edges.add(0L);
        long at = 1;
        while (at <= high && at < HIGHEST_EDGE) {
            edges.add(at);
            at = next(at);
        }
        if (at <= highest) {
            edges.add(at);
        }
        edges = new TreeSet<>(edges.tailSet(edges.headSet(low, true).last(), true));
        if (edges.size() > MOST) {
            edges.removeIf(edge -> !Long.toString(edge).startsWith("1"));
        }
        return edges;
    }

    /// The number after one in the row of 1, 2, 5, 10, 20 and so on.
    private static long next(long number) {
        return Long.toString(number).startsWith("2") ? number / 2 * 5 : number * 2;
    }
}
