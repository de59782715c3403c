package dev.galley.compare;

import dev.galley.article.Block;
import dev.galley.compare.Pairing.Pair;
import dev.galley.compare.Pairing.Unit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares two bodies block by block.
final class BlockDiff {

    private final List<Block> before;
    private final List<Block> after;
    private final Effort effort;

    private BlockDiff(List<Block> before, List<Block> after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
    }

    static List<BlockChange> of(List<Block> before, List<Block> after, Effort effort) {
        return new BlockDiff(before, after, effort).changes();
    }

    private List<BlockChange> changes() {
        List<Unit> left = units(before);
        List<Unit> right = units(after);
        List<Pair> pairs = Pairing.of(left, right, effort);
        Map<Integer, Integer> oldPlaces = Moves.of(pairs, left, right, effort);
        Map<Integer, Integer> newPlaces = new HashMap<>();
        oldPlaces.forEach((to, from) -> newPlaces.put(from, to));
        List<BlockChange> changes = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            if (pair.after() == Pairing.NONE) {
                changes.add(gone(pair.before(), newPlaces.get(pair.before())));
            } else if (pair.before() != Pairing.NONE) {
                changes.add(kept(pair.before(), pair.after(), false));
            } else {
                Integer from = oldPlaces.get(pair.after());
                changes.add(
                        from == null
                                ? new BlockChange.Added(pair.after(), after.get(pair.after()))
                                : kept(from, pair.after(), true));
            }
        }
        return changes;
    }

    private BlockChange gone(int from, @Nullable Integer to) {
        Block block = before.get(from);
        return to == null
                ? new BlockChange.Removed(from, block)
                : new BlockChange.MovedAway(from, to, block);
    }

    private BlockChange kept(int from, int to, boolean moved) {
        Block left = before.get(from);
        Block right = after.get(to);
        Detail inside = BlockText.inside(left, right, effort);
        return new BlockChange.Kept(from, to, left, right, moved, inside);
    }

    private static List<Unit> units(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Unit(BlockText.content(block), BlockText.words(block)))
                .toList();
    }
}
