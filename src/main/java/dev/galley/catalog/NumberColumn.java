package dev.galley.catalog;

import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A number or a day for each post that has one, packed in chunks; questions scan the chunks.
final class NumberColumn implements Column {
    /// Up to this many different values are counted in an array, more of them by sorting.
    private static final int COUNTED_IN_ARRAY = 1 << 16;

    private final Field field;
    private final FactSource.Numbers source;
    private final PackedNumbers[] chunks;
    private volatile @Nullable Bins bins;

    private NumberColumn(Field field, FactSource.Numbers source, PackedNumbers[] chunks) {
        this.field = field;
        this.source = source;
        this.chunks = chunks;
    }

    static NumberColumn empty(Field field, FactSource.Numbers source) {
        return new NumberColumn(field, source, new PackedNumbers[0]);
    }

    /// The number of a post, or [PackedNumbers#MISSING].
    long get(int post) {
        int chunk = Changes.chunkOf(post);
        return chunk < chunks.length
                ? chunks[chunk].get(Changes.placeOf(post))
                : PackedNumbers.MISSING;
    }

    /// The numbers of some posts, in post order.
    long[] get(RoaringBitmap posts) {
        long[] numbers = new long[posts.getCardinality()];
        PeekableIntIterator each = posts.getIntIterator();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = get(each.next());
        }
        return numbers;
    }

    /// How many of some posts have a number above a limit.
    int countAbove(long limit, RoaringBitmap posts) {
        int count = 0;
        PeekableIntIterator each = posts.getIntIterator();
        while (each.hasNext()) {
            count += get(each.next()) > limit ? 1 : 0;
        }
        return count;
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
    Summary summary(RoaringBitmap posts) {
        int measured = 0;
        long sum = 0;
        long lowest = Long.MAX_VALUE;
        int asked = 0;
        PeekableIntIterator each = posts.getIntIterator();
        while (each.hasNext()) {
            long number = get(each.next());
            asked++;
            if (number != PackedNumbers.MISSING) {
                measured++;
                sum += number;
                lowest = Math.min(lowest, number);
            }
        }
        return new Summary(measured, asked - measured, sum, measured == 0 ? 0 : lowest);
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
        return changed ? new NumberColumn(field, source, copy) : this;
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

    /// The posts whose number is from `min` to `max`.
    RoaringBitmap between(long min, long max) {
        long[] marks = new long[chunks.length * (Changes.CHUNK / Long.SIZE)];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i].mark(min, max, marks, i * Changes.CHUNK);
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
        return between(PackedNumbers.MISSING, Long.MAX_VALUE);
    }

    @Override
    public List<FacetCount> counts(RoaringBitmap within) {
        long[] numbers = heldBy(within);
        if (numbers.length == 0) {
            return List.of();
        }
        long min = numbers[0];
        long max = numbers[0];
        for (long number : numbers) {
            min = Math.min(min, number);
            max = Math.max(max, number);
        }
        long width = max - min;
        return width >= 0 && width < COUNTED_IN_ARRAY
                ? countInArray(numbers, min, (int) width)
                : countSorted(numbers);
    }

    private long[] heldBy(RoaringBitmap posts) {
        long[] numbers = get(posts);
        int count = 0;
        for (long number : numbers) {
            if (number != PackedNumbers.MISSING) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private List<FacetCount> countInArray(long[] numbers, long min, int width) {
        int[] counts = new int[width + 1];
        for (long number : numbers) {
            counts[(int) (number - min)]++;
        }
        List<FacetCount> found = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                found.add(new FacetCount(field, field.text(min + i), counts[i]));
            }
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
            found.add(new FacetCount(field, field.text(numbers[start]), end - start));
        }
        return found;
    }
}
