package dev.galley.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What was seen before: the labels and line shapes of earlier posts. Fed one post after the other;
/// no longer changed, it may be read by several threads. Of each kind at most [#MOST] are
/// remembered; what is beyond counts as not seen.
public final class Baseline {

    private static final int MOST = 200_000;

    private final Set<String> labels = new HashSet<>();
    private final Set<Long> shapes = new HashSet<>();

    /// Remembers what stands in a post.
    public void add(ReportedPost post) {
        UnknownLabels.each(post, (label, _, _) -> put(labels, key(label)));
        PostLines.each(post, (shape, _, _) -> put(shapes, LineShape.hash(shape)));
    }

    /// Takes over what another one remembers.
    public void merge(Baseline other) {
        other.labels.forEach(label -> put(labels, label));
        other.shapes.forEach(shape -> put(shapes, shape));
    }

    boolean hasLabel(String label) {
        return labels.contains(key(label));
    }

    boolean hasShape(String shape) {
        return shapes.contains(LineShape.hash(shape));
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static <T> void put(Set<T> set, T item) {
        if (set.size() < MOST) {
            set.add(item);
        }
    }
}
