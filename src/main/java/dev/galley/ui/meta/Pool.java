package dev.galley.ui.meta;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Nodes of one kind that are kept and filled anew, because making and styling them is what takes
/// the time when another post is shown.
///
/// @param <V> what a node shows
final class Pool<V, N extends Node> {

    private final Supplier<N> make;
    private final BiConsumer<N, V> fill;
    private final List<N> nodes = new ArrayList<>();

    Pool(Supplier<N> make, BiConsumer<N, V> fill) {
        this.make = make;
        this.fill = fill;
    }

    /// One node for each value, in their order.
    List<N> show(List<V> values) {
        while (nodes.size() < values.size()) {
            nodes.add(make.get());
        }
        for (int i = 0; i < values.size(); i++) {
            fill.accept(nodes.get(i), values.get(i));
        }
        return nodes.subList(0, values.size());
    }
}
