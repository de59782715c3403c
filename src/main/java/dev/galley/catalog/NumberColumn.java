package dev.galley.catalog;

import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A number or a day for each post that has one, packed in chunks; questions scan the chunks.
final class NumberColumn implements Column {
    /// Up to this many different values are counted in an array, more of them by sorting.
    private static final int COUNTED_IN_ARRAY = 1 << 16;

    /// So many ranges that were asked for are kept.
    private static final int RANGES = 8;

    private final Field field;
    private final FactSource.Numbers source;
    private final PackedNumbers[] chunks;
    private volatile @Nullable Bins bins;
    private final long lowest;
    private final long highest;
    private final Once<RoaringBitmap> held = new Once<>(this::findHeld);
    private final Once<int[]> totals = new Once<>(this::countAll);
    private final Map<Field.Period, RoaringBitmap> ranges = new ConcurrentHashMap<>();

    private NumberColumn(Field field, FactSource.Numbers source, PackedNumbers[] chunks) {
        this.field = field;
        this.source = source;
        this.chunks = chunks;
        long min = Long.MAX_VALUE;
        long max = PackedNumbers.MISSING;
        for (PackedNumbers chunk : chunks) {
            if (!chunk.isEmpty()) {
                min = Math.min(min, chunk.lowest());
                max = Math.max(max, chunk.highest());
            }
        }
        this.lowest = min;
        this.highest = max;
    }

    static NumberColumn empty(Field field, FactSource.Numbers source) {
        return new NumberColumn(field, source, new PackedNumbers[0]);
    }

    /// A column of numbers that are known already, by post; they come out of the source as well.
    static NumberColumn of(Field field, FactSource.Numbers source, long[] byPost) {
        int count = (byPost.length + Changes.CHUNK - 1) / Changes.CHUNK;
        PackedNumbers[] chunks = new PackedNumbers[count];
        for (int i = 0; i < count; i++) {
            long[] chunk = new long[Changes.CHUNK];
            int held = Math.min(Changes.CHUNK, byPost.length - i * Changes.CHUNK);
            System.arraycopy(byPost, i * Changes.CHUNK, chunk, 0, held);
            Arrays.fill(chunk, held, Changes.CHUNK, PackedNumbers.MISSING);
            chunks[i] = PackedNumbers.of(chunk);
        }
        return new NumberColumn(field, source, chunks);
    }

    /// The number of a post, or [PackedNumbers#MISSING].
    long get(int post) {
        int chunk = Changes.chunkOf(post);
        return chunk < chunks.length
                ? chunks[chunk].get(Changes.placeOf(post))
                : PackedNumbers.MISSING;
    }

    /// The numbers of some posts, in post order.
    long[] get(Rows rows) {
        long[] numbers = new long[rows.count()];
        Arrays.fill(numbers, PackedNumbers.MISSING);
        int next = 0;
        for (int chunk : rows.chunks()) {
            next = chunk(chunk).read(rows.bits(), chunk * Rows.WORDS, numbers, next);
        }
        return numbers;
    }

    private PackedNumbers chunk(int chunk) {
        return chunk < chunks.length ? chunks[chunk] : PackedNumbers.none();
    }

    /// How many of some posts have a number above a limit.
    int countAbove(long limit, RoaringBitmap posts) {
        return limit >= highest
                ? 0
                : RoaringBitmap.andCardinality(between(limit + 1, highest), posts);
    }

    /// How many of some posts are in each bin. The bins are made when somebody asks for the first
    /// time.
    Histogram histogram(RoaringBitmap posts) {
        Bins made = bins;
        if (made == null) {
            made = Bins.of(field, chunks);
            bins = made;
        }
        return made.count(posts);
    }

    /// How high some posts are.
    Summary summary(Rows rows) {
        int measured = 0;
        long sum = 0;
        long least = Long.MAX_VALUE;
        for (long number : get(rows)) {
            if (number != PackedNumbers.MISSING) {
                measured++;
                sum += number;
                least = Math.min(least, number);
            }
        }
        return new Summary(measured, rows.count() - measured, sum, measured == 0 ? 0 : least);
    }

    @Override
    public NumberColumn with(Changes changes) {
        int before = chunks.length;
        PackedNumbers[] copy = Arrays.copyOf(chunks, changes.chunks(before));
        Arrays.fill(copy, before, copy.length, PackedNumbers.none());
        boolean changed = copy.length > before;
        for (int start = 0, end; start < changes.size(); start = end) {
            end = changes.endOfChunk(start);
            if (isChanged(changes, start, end)) {
                int chunk = Changes.chunkOf(changes.get(start).post());
                copy[chunk] = changedChunk(copy[chunk], changes, start, end);
                changed = true;
            }
        }
        return changed ? new NumberColumn(field, source, copy).keeping(changes, this) : this;
    }

    /// Takes over the bins of the column before, as far as they are good for the changes too.
    private NumberColumn keeping(Changes changes, NumberColumn before) {
        Bins made = before.bins;
        bins = made == null ? null : made.with(changes, before::get, source.read());
        return this;
    }

    private boolean isChanged(Changes changes, int start, int end) {
        for (int i = start; i < end; i++) {
            PostFacts facts = changes.get(i);
            if (get(facts.post()) != source.read().applyAsLong(facts)) {
                return true;
            }
        }
        return false;
    }

    private PackedNumbers changedChunk(PackedNumbers chunk, Changes changes, int start, int end) {
        long[] numbers = chunk.toArray(Changes.CHUNK);
        for (int i = start; i < end; i++) {
            PostFacts facts = changes.get(i);
            numbers[Changes.placeOf(facts.post())] = source.read().applyAsLong(facts);
        }
        return PackedNumbers.of(numbers);
    }

    /// The posts whose number is from `min` to `max`; not to be changed.
    RoaringBitmap between(long min, long max) {
        if (ranges.size() >= RANGES) {
            ranges.clear();
        }
        return ranges.computeIfAbsent(new Field.Period(min, max), this::find);
    }

    private RoaringBitmap find(Field.Period range) {
        long[] marks = new long[chunks.length * Rows.WORDS];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i].mark(range.first(), range.last(), marks, i * Changes.CHUNK);
        }
        return BitSetUtil.bitmapOf(marks);
    }

    @Override
    public RoaringBitmap matching(String value) {
        Field.Period period = field.period(value).orElseThrow();
        return between(period.first(), period.last());
    }

    @Override
    public RoaringBitmap held() {
        return held.get();
    }

    private RoaringBitmap findHeld() {
        RoaringBitmap found = find(new Field.Period(lowest, highest));
        found.runOptimize();
        return found;
    }

    @Override
    public List<FacetCount> counts(Rows rows) {
        List<FacetCount> counts = isWithinArray() ? listed(rows) : countSorted(get(rows));
        FacetOrder.addMissing(field, rows, held(), counts);
        return counts;
    }

    private boolean isWithinArray() {
        long apart = highest - lowest;
        return highest == PackedNumbers.MISSING || (apart >= 0 && apart < COUNTED_IN_ARRAY);
    }

    /// How many of some posts have each number, as [PackedNumbers#count] counts from the lowest.
    private int[] tally(Rows rows) {
        if (!rows.areMost()) {
            return count(rows);
        }
        int[] counts = totals.get().clone();
        int[] others = rows.isAll() ? new int[counts.length] : count(rows.others());
        for (int i = 0; i < counts.length; i++) {
            counts[i] -= others[i];
        }
        return counts;
    }

    private int[] count(Rows rows) {
        int[] counts = new int[highest == PackedNumbers.MISSING ? 1 : (int) (highest - lowest) + 2];
        for (int chunk : rows.chunks()) {
            chunk(chunk).count(rows.bits(), chunk * Rows.WORDS, lowest, counts);
        }
        return counts;
    }

    private int[] countAll() {
        RoaringBitmap all = held();
        return count(Rows.of(all, all));
    }

    private List<FacetCount> listed(Rows rows) {
        int[] counts = tally(rows);
        counts[0] = 0;
        List<FacetCount> found = new ArrayList<>();
        for (int i : FacetOrder.descending(counts)) {
            found.add(new FacetCount(field, field.text(lowest + i - 1), counts[i]));
        }
        return found;
    }

    private List<FacetCount> countSorted(long[] numbers) {
        Arrays.sort(numbers);
        List<FacetCount> found = new ArrayList<>();
        for (int start = 0, end; start < numbers.length; start = end) {
            end = start + 1;
            while (end < numbers.length && numbers[end] == numbers[start]) {
                end++;
            }
            if (numbers[start] != PackedNumbers.MISSING) {
                found.add(new FacetCount(field, field.text(numbers[start]), end - start));
            }
        }
        found.sort(Comparator.comparingInt(FacetCount::count).reversed());
        return found;
    }
}
