package dev.galley.catalog;

import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// The posts in each bin of a column of numbers, so that a selection is counted without looking at
/// its posts one by one. Takes at most two bytes a post, for a few large bins one bit a post and
/// bin. Immutable.
final class Bins {

    /// So many numbers are enough to choose the bins by.
    private static final int SAMPLE = 4_096;

    private final Field field;
    private final long[] edges;
    private final long highest;
    private final List<RoaringBitmap> posts;

    private Bins(Field field, long[] edges, long highest, List<RoaringBitmap> posts) {
        this.field = field;
        this.edges = edges;
        this.highest = highest;
        this.posts = posts;
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
            return new Bins(field, new long[0], 0, List.of());
        }
        var spread = new BinEdges.Spread(lowest, highest, sample(chunks, held));
        long[] edges = BinEdges.of(field, spread);
        return new Bins(field, edges, highest, posts(chunks, edges));
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

    private static List<RoaringBitmap> posts(PackedNumbers[] chunks, long[] edges) {
        List<RoaringBitmapWriter<RoaringBitmap>> writers =
                Stream.generate(() -> RoaringBitmapWriter.writer().get())
                        .limit(edges.length)
                        .toList();
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            long[] numbers = chunks[chunk].toArray(Changes.CHUNK);
            for (int place = 0; place < numbers.length; place++) {
                if (numbers[place] != PackedNumbers.MISSING) {
                    writers.get(bin(edges, numbers[place]))
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
        return Collections.unmodifiableList(posts);
    }

    private static int bin(long[] edges, long number) {
        int place = Arrays.binarySearch(edges, number);
        return place >= 0 ? place : -place - 2;
    }

    /// How many of some posts are in each bin.
    Histogram count(RoaringBitmap within) {
        int missing = within.getCardinality();
        List<Histogram.Bin> bins = new ArrayList<>(edges.length);
        for (int i = 0; i < edges.length; i++) {
            int count = RoaringBitmap.andCardinality(posts.get(i), within);
            missing -= count;
            bins.add(new Histogram.Bin(edges[i], end(i), count));
        }
        return new Histogram(field, bins, missing);
    }

    /// The highest number in a bin; in the last one the highest that there is or can be.
    private long end(int bin) {
        return bin + 1 < edges.length ? edges[bin + 1] - 1 : BinEdges.end(field, highest);
    }
}
