package dev.galley.ui.queue;

import dev.galley.catalog.Field;
import dev.galley.catalog.Histogram;

import java.util.Arrays;
import java.util.List;

/// How the numbers of a field lie along a line: bins that are equally wide on screen, whatever they
/// hold. A place on the line is an *edge*: the number that is the first to the right of it.
/// Immutable.
final class Scale {

    /// A bin of so many numbers or fewer can be parted at each of them.
    private static final long PARTED_FINELY = 12;

    private final long[] edges;
    private final boolean whole;

    private Scale(boolean whole, long... edges) {
        if (edges.length < 2) {
            throw new IllegalArgumentException("a scale needs a bin");
        }
        this.whole = whole;
        this.edges = edges;
    }

    /// The scale of a histogram. Numbers in a bin can be told apart; its days cannot, for they are
    /// those of a month or a year. A scale of no bins has one that holds nothing.
    static Scale of(Histogram histogram) {
        boolean days = histogram.field().kind() == Field.Kind.DATE;
        List<Histogram.Bin> bins = histogram.bins();
        if (bins.isEmpty()) {
            return new Scale(days, 0, 1);
        }
        long[] edges = new long[bins.size() + 1];
        for (int i = 0; i < bins.size(); i++) {
            edges[i] = bins.get(i).from();
        }
        edges[bins.size()] = bins.getLast().to() + 1;
        return new Scale(days, edges);
    }

    /// How many bins there are.
    int bins() {
        return edges.length - 1;
    }

    /// The lowest number.
    long lowest() {
        return edges[0];
    }

    /// The edge behind the highest number.
    long end() {
        return edges[edges.length - 1];
    }

    /// The edge before a bin; behind the last one for the number of bins.
    long edge(int bin) {
        return edges[Math.clamp(bin, 0, bins())];
    }

    /// The bin that holds a number; the outer ones hold what lies outside.
    int bin(long number) {
        int found = Arrays.binarySearch(edges, number);
        return Math.clamp(found < 0 ? -found - 2 : found, 0, bins() - 1);
    }

    /// Whether an edge stands between two bins, or at an end.
    boolean isBetweenBins(long edge) {
        return edge <= lowest() || edge >= end() || Arrays.binarySearch(edges, edge) >= 0;
    }

    /// Where an edge lies on the line, from 0 to the number of bins.
    double place(long edge) {
        if (edge <= lowest()) {
            return 0;
        }
        if (edge >= end()) {
            return bins();
        }
        int bin = bin(edge);
        return bin + (double) (edge - edges[bin]) / width(bin);
    }

    /// The edge that lies nearest to a place on the line, among those where a thumb rests.
    long nearest(double place) {
        int bin = (int) Math.clamp((long) Math.floor(place), 0L, bins() - 1L);
        double share = Math.clamp(place - bin, 0, 1);
        long steps = Math.round(share * width(bin) / step(bin));
        return Math.min(edges[bin + 1], edges[bin] + steps * step(bin));
    }

    /// The next edge above another one where a thumb rests.
    long above(long edge) {
        if (edge >= end()) {
            return end();
        }
        int bin = bin(edge);
        long from = Math.max(edge, lowest()) - edges[bin];
        return Math.min(edges[bin + 1], edges[bin] + (from / step(bin) + 1) * step(bin));
    }

    /// The next edge below another one where a thumb rests.
    long below(long edge) {
        if (edge <= lowest()) {
            return lowest();
        }
        long before = Math.min(edge, end()) - 1;
        int bin = bin(before);
        return edges[bin] + (before - edges[bin]) / step(bin) * step(bin);
    }

    private long width(int bin) {
        return edges[bin + 1] - edges[bin];
    }

    private long step(int bin) {
        long width = width(bin);
        if (whole) {
            return width;
        }
        if (width <= PARTED_FINELY) {
            return 1;
        }
        return width % 10 == 0 ? width / 10 : width % 5 == 0 ? width / 5 : width;
    }
}
