package dev.galley.ui.queue;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.Histogram;
import dev.galley.catalog.QueryCompletion;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.QueryText;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.queue.CompletionViewModel.Offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What completes a filter at the caret: the names of fields, and for each kind of field values
/// that posts have, with how many they are in the whole workspace. Any thread; values block.
final class Completions {

    private static final String MISSING = "missing";

    private Completions() {}

    /// The fields that complete what was typed, and the word that asks for posts without one.
    static List<Offer> names(String text, QueryCompletion wanted) {
        List<Offer> offers = new ArrayList<>();
        wanted.fields().forEach(f -> offers.add(name(text, wanted, f)));
        boolean first = wanted.span().start() == 0 || text.charAt(wanted.span().start() - 1) != ':';
        if (first && !wanted.typed().isEmpty() && MISSING.startsWith(wanted.typed())) {
            String before = text.substring(0, wanted.span().start()) + MISSING + ":";
            String after = text.substring(wanted.span().end());
            offers.addFirst(
                    new Offer(
                            MISSING + ":",
                            "posts without a field",
                            before + after,
                            before.length()));
        }
        return offers;
    }

    private static Offer name(String text, QueryCompletion wanted, Field field) {
        String result = wanted.with(text, field);
        int caret = wanted.span().start() + field.word().length() + 1;
        return new Offer(field.word() + ":", field.plainly(), result, caret);
    }

    /// The values that complete what was typed of a field. Blocks.
    static List<Offer> values(String text, QueryCompletion wanted, Field field, QueueSource source)
            throws QueryException {
        Stream<Offer> found =
                switch (field.kind()) {
                    case TERM, YES_NO -> words(text, wanted, field, source);
                    case NUMBER -> ranges(text, wanted, numbers(field, source));
                    case DATE -> ranges(text, wanted, days(field, source));
                    case TEXT -> Stream.of();
                };
        List<Offer> missing =
                wanted.typed().isEmpty() && field.kind() != Field.Kind.TEXT
                        ? missing(text, wanted, field, source).toList()
                        : List.of();
        int room = CompletionViewModel.MOST - missing.size();
        return Stream.concat(found.limit(room), missing.stream()).toList();
    }

    /// Those that some post has, then those that are possible; none that stands there already.
    private static Stream<Offer> words(
            String text, QueryCompletion wanted, Field field, QueueSource source) {
        List<FacetCount> counts = source.values(field);
        Stream<FacetCount> known =
                field.known().stream()
                        .filter(v -> counts.stream().noneMatch(c -> v.equals(c.value())))
                        .map(v -> new FacetCount(field, v, 0));
        Set<String> there = before(text, wanted, field);
        return wanted.among(Stream.concat(counts.stream(), known).toList()).stream()
                .filter(c -> field.canonical(value(c)).filter(there::contains).isEmpty())
                .map(c -> value(text, wanted, value(c), c.count()));
    }

    private static String value(FacetCount count) {
        return String.valueOf(count.value());
    }

    /// The values of the list that stand before the one that is typed.
    private static Set<String> before(String text, QueryCompletion wanted, Field field) {
        String head = text.substring(0, wanted.span().start());
        if (!head.endsWith(",")) {
            return Set.of();
        }
        List<QueryText.Part> parts = QueryText.of(head.substring(0, head.length() - 1)).parts();
        QueryText last = QueryText.of(parts.isEmpty() ? "" : parts.getLast().written());
        return Asked.of(last, field).named();
    }

    /// A range as it is written, and how many posts are in it.
    private record Range(String written, int count) {}

    private static Stream<Offer> ranges(String text, QueryCompletion wanted, List<Range> ranges) {
        return ranges.stream()
                .filter(r -> r.written().startsWith(wanted.typed().strip()))
                .map(r -> value(text, wanted, r.written(), r.count()));
    }

    /// What is below and above the edges that part the posts most evenly.
    private static List<Range> numbers(Field field, QueueSource source) throws QueryException {
        List<Histogram.Bin> bins = everywhere(field, source).bins();
        int all = bins.stream().mapToInt(Histogram.Bin::count).sum();
        List<Range> below = new ArrayList<>();
        List<Range> above = new ArrayList<>();
        int sum = 0;
        for (Histogram.Bin bin : bins) {
            if (sum > 0 && sum < all) {
                below.add(new Range("<" + bin.from(), sum));
                above.add(new Range(">=" + bin.from(), all - sum));
            }
            sum += bin.count();
        }
        return Stream.concat(halving(below, all).stream(), halving(above, all).stream()).toList();
    }

    private static List<Range> halving(List<Range> ranges, int all) {
        return ranges.stream()
                .sorted(Comparator.comparingInt(r -> Math.abs(2 * r.count() - all)))
                .limit(3)
                .sorted(Comparator.comparingInt(Range::count))
                .toList();
    }

    /// The years of the days that come, the last one first, and before and after each.
    private static List<Range> days(Field field, QueueSource source) throws QueryException {
        List<Range> ranges = new ArrayList<>();
        int sum = 0;
        for (Histogram.Bin bin : everywhere(field, source).bins()) {
            LocalDate from = LocalDate.ofEpochDay(bin.from());
            LocalDate to = LocalDate.ofEpochDay(bin.to());
            boolean month = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
            boolean year = from.getYear() == to.getYear() && from.getDayOfYear() == 1;
            if (bin.count() > 0 && (month || year)) {
                String whole = month ? from.toString().substring(0, 7) : "" + from.getYear();
                ranges.addFirst(new Range(whole, bin.count()));
            }
            if (sum > 0) {
                ranges.add(new Range("<" + from, sum));
            }
            sum += bin.count();
        }
        return ranges;
    }

    private static Histogram everywhere(Field field, QueueSource source) throws QueryException {
        return source.facets("", Set.of(field)).histogram(field);
    }

    /// The posts without the field, in place of the field and its value.
    private static Stream<Offer> missing(
            String text, QueryCompletion wanted, Field field, QueueSource source)
            throws QueryException {
        int value = wanted.span().start();
        int start = value;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        start += text.charAt(start) == '-' ? 1 : 0;
        FacetTable table = source.facets("", Set.of(field));
        boolean alone = text.indexOf(',', start) < 0 || text.indexOf(',', start) >= value;
        if (table.missing(field) == 0 || !alone) {
            return Stream.of();
        }
        String before = text.substring(0, start) + MISSING + ":" + field.word() + " ";
        String after = text.substring(wanted.span().end()).stripLeading();
        String label = MISSING + ":" + field.word();
        String count = Counted.of(table.missing(field));
        return Stream.of(new Offer(label, count, before + after, before.length()));
    }

    private static Offer value(String text, QueryCompletion wanted, String value, int count) {
        String result = wanted.with(text, value);
        String after = text.substring(wanted.span().end()).stripLeading();
        return new Offer(value, Counted.of(count), result, result.length() - after.length());
    }
}
