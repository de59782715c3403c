package dev.galley.catalog;

import dev.galley.review.PostFacts;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// The posts in each bin of a column of numbers, so that a selection is counted without looking at
/// its posts one by one. Takes at most two bytes a post, for a few large bins one bit a post and
/// bin. Immutable.
final class Bins {

    /// So many numbers are enough to choose the bins by.
    private static final int SAMPLE = 4_096;

    /// The bins are chosen anew where there are a quarter more numbers than there were.
    private static final int MORE = 4;

    private final Chosen chosen;
    private final long highest;
    private final List<RoaringBitmap> posts;

    /// What the bins are.
    ///
    /// @param edges the first number of each
    /// @param held how many numbers there were when they were chosen
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Chosen(Field field, long[] edges, int held) {

        int bin(long number) {
            int place = Arrays.binarySearch(edges, number);
            return place >= 0 ? place : -place - 2;
        }
    }

    private Bins(Chosen chosen, long highest, List<RoaringBitmap> posts) {
        this.chosen = chosen;
        this.highest = highest;
        this.posts = List.copyOf(posts);
    }

    /// The bins of all posts of a column; looks at every number twice.
    static Bins of(Field field, PackedNumbers[] chunks) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        int held = 0;
        for (PackedNumbers chunk : chunks) {
            for (long number : chunk.toArray(Changes.CHUNK)) {
                if (number != PackedNumbers.MISSING) {
                    lowest = Math.min(lowest, number);
                    highest = Math.max(highest, number);
                    held++;
                }
            }
        }
        if (held == 0) {
            return new Bins(new Chosen(field, new long[0], 0), 0, List.of());
        }
        var spread = new BinEdges.Spread(lowest, highest, sample(chunks, held));
        Chosen chosen = new Chosen(field, BinEdges.of(field, spread), held);
        return new Bins(chosen, highest, posts(chunks, chosen));
    }

    /// The bins after some posts have changed, or null where they have to be chosen anew.
    ///
    /// @param before the number that a post had
    @Nullable Bins with(Changes changes, IntToLongFunction before, ToLongFunction<PostFacts> now) {
        Map<Integer, RoaringBitmap> gone = new HashMap<>();
        Map<Integer, RoaringBitmap> come = new HashMap<>();
        long top = highest;
        for (int i = 0; i < changes.size(); i++) {
            int post = changes.get(i).post();
            long old = before.applyAsLong(post);
            long number = now.applyAsLong(changes.get(i));
            if (old != number && number != PackedNumbers.MISSING) {
                if (chosen.bin(number) < 0) {
                    return null;
                }
                note(come, chosen.bin(number), post);
                top = Math.max(top, number);
            }
            if (old != number && old != PackedNumbers.MISSING) {
                note(gone, chosen.bin(old), post);
            }
        }
        List<RoaringBitmap> changed = new ArrayList<>(posts);
        gone.forEach((bin, some) -> changed.set(bin, RoaringBitmap.andNot(changed.get(bin), some)));
        come.forEach((bin, some) -> changed.set(bin, RoaringBitmap.or(changed.get(bin), some)));
        int held = changed.stream().mapToInt(RoaringBitmap::getCardinality).sum();
        return held > chosen.held() + chosen.held() / MORE ? null : new Bins(chosen, top, changed);
    }

    private static void note(Map<Integer, RoaringBitmap> noted, int bin, int post) {
        noted.computeIfAbsent(bin, _ -> new RoaringBitmap()).add(post);
    }

    /// Every so many-th number, in order.
    private static long[] sample(PackedNumbers[] chunks, int held) {
        int step = Math.max(1, held / SAMPLE);
        long[] sample = new long[(held + step - 1) / step];
        int met = 0;
        for (PackedNumbers chunk : chunks) {
            for (long number : chunk.toArray(Changes.CHUNK)) {
                if (number != PackedNumbers.MISSING && met++ % step == 0) {
                    sample[(met - 1) / step] = number;
                }
            }
        }
        Arrays.sort(sample);
        return sample;
    }

    private static List<RoaringBitmap> posts(PackedNumbers[] chunks, Chosen chosen) {
        List<RoaringBitmapWriter<RoaringBitmap>> writers =
                Stream.generate(() -> RoaringBitmapWriter.writer().get())
                        .limit(chosen.edges().length)
                        .toList();
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            long[] numbers = chunks[chunk].toArray(Changes.CHUNK);
            for (int place = 0; place < numbers.length; place++) {
                if (numbers[place] != PackedNumbers.MISSING) {
                    writers.get(chosen.bin(numbers[place]))
                            .add((chunk << Changes.CHUNK_BITS) + place);
                }
            }
        }
        List<RoaringBitmap> posts = new ArrayList<>();
        for (RoaringBitmapWriter<RoaringBitmap> writer : writers) {
            RoaringBitmap bin = writer.get();
            bin.runOptimize();
            posts.add(bin);
        }
        return posts;
    }

    /// How many of some posts are in each bin.
    Histogram count(RoaringBitmap within) {
        long[] edges = chosen.edges();
        int missing = within.getCardinality();
        List<Histogram.Bin> bins = new ArrayList<>(edges.length);
        for (int i = 0; i < edges.length; i++) {
            int count = RoaringBitmap.andCardinality(posts.get(i), within);
            missing -= count;
            bins.add(new Histogram.Bin(edges[i], end(i), count));
        }
        return new Histogram(chosen.field(), bins, missing);
    }

    /// The highest number in a bin; in the last one the highest that there is or can be.
    private long end(int bin) {
        long[] edges = chosen.edges();
        boolean last = bin + 1 == edges.length;
        return last ? BinEdges.end(chosen.field(), highest) : edges[bin + 1] - 1;
    }
}
