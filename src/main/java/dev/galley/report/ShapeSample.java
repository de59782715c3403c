package dev.galley.report;

import dev.galley.report.CorpusReport.Novelty;
import dev.galley.text.Span;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Finds what is rare among shapes of which there may be any number. Shapes whose hash is above a
/// threshold are passed over, and the threshold falls so that at most `2 * size` are held. What is
/// held has been below the threshold all along and is counted exactly; up to `2 * size` shapes that
/// is all of them, beyond it is a uniform sample, from which their number is estimated (the "k
/// minimum values" of Bar-Yossef et al. 2002). The same whatever the order of the posts. For one
/// thread.
final class ShapeSample {

    private static final Comparator<Map.Entry<String, Tally.Entry>> BY_POSTS =
            Comparator.comparingInt((Map.Entry<String, Tally.Entry> e) -> e.getValue().posts())
                    .reversed()
                    .thenComparing(Map.Entry::getKey);

    private final int size;
    private final Map<String, Tally.Entry> held = new HashMap<>();
    private long threshold = Long.MAX_VALUE;

    ShapeSample(int size) {
        this.size = size;
    }

    /// Counts a line of a post; all of a post's lines come before those of the next.
    void add(String shape, ReportedPost post, Span span) {
        if (LineShape.hash(shape) <= threshold) {
            held.computeIfAbsent(shape, _ -> new Tally.Entry())
                    .add(post, span.of(post.text()).strip(), span);
            shrink(2 * size);
        }
    }

    /// Adds what another one has counted on other posts.
    void merge(ShapeSample other) {
        threshold = Math.min(threshold, other.threshold);
        other.held.forEach(
                (shape, entry) -> held.computeIfAbsent(shape, _ -> new Tally.Entry()).merge(entry));
        held.keySet().removeIf(shape -> LineShape.hash(shape) > threshold);
        shrink(2 * size);
    }

    /// How many shapes there are, whether held or not.
    long distinct() {
        return scaled(held.size());
    }

    /// How many shapes that are wanted have at most so many posts, whether held or not.
    long rareInAll(int mostPosts, Predicate<String> wanted) {
        return scaled(
                held.entrySet().stream()
                        .filter(e -> e.getValue().posts() <= mostPosts && wanted.test(e.getKey()))
                        .count());
    }

    /// Shapes that have at most so many posts, those with the most first.
    List<Novelty> rare(int mostPosts, Predicate<String> wanted, int most) {
        return held.entrySet().stream()
                .filter(e -> e.getValue().posts() <= mostPosts && wanted.test(e.getKey()))
                .sorted(BY_POSTS)
                .limit(most)
                .map(e -> e.getValue().novelty(e.getKey()))
                .toList();
    }

    private long scaled(long some) {
        return threshold == Long.MAX_VALUE
                ? some
                : Math.round(some / ((double) threshold / Long.MAX_VALUE));
    }

    private void shrink(int most) {
        if (held.size() > most) {
            long[] hashes = held.keySet().stream().mapToLong(LineShape::hash).toArray();
            Arrays.sort(hashes);
            threshold = hashes[size - 1];
            held.keySet().removeIf(shape -> LineShape.hash(shape) > threshold);
        }
    }
}
