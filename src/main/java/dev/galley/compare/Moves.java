package dev.galley.compare;

import dev.galley.compare.Pairing.Pair;
import dev.galley.compare.Pairing.Unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds what went from one place to another among what seems to be removed here and added there.
final class Moves {

    private static final double NEARLY_EQUAL = 0.75;
    private static final int FEWEST_WORDS = 5;

    private final List<Unit> before;
    private final List<Unit> after;
    private final Effort effort;
    private final Map<Integer, Integer> found = new HashMap<>();

    private Moves(List<Unit> before, List<Unit> after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
    }

    /// Old places by new ones.
    static Map<Integer, Integer> of(
            List<Pair> pairs, List<Unit> before, List<Unit> after, Effort effort) {
        Moves moves = new Moves(before, after, effort);
        List<Integer> removed = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.after() == Pairing.NONE) {
                removed.add(pair.before());
            } else if (pair.before() == Pairing.NONE) {
                added.add(pair.after());
            }
        }
        moves.equal(removed, added);
        moves.nearlyEqual(removed, added);
        return moves.found;
    }

    private void equal(List<Integer> removed, List<Integer> added) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int place : removed) {
            places.computeIfAbsent(before.get(place).content(), _ -> new ArrayDeque<>()).add(place);
        }
        for (int place : added) {
            Deque<Integer> from = places.get(after.get(place).content());
            if (from != null && !from.isEmpty()) {
                found.put(place, from.removeFirst());
            }
        }
        added.removeAll(found.keySet());
        removed.removeAll(new HashSet<>(found.values()));
    }

    private void nearlyEqual(List<Integer> removed, List<Integer> added) {
        Map<Integer, int[]> bags = new HashMap<>();
        for (int place : removed) {
            int[] bag = Words.bag(before.get(place).text());
            if (bag.length >= FEWEST_WORDS) {
                bags.put(place, bag);
            }
        }
        for (int place : added) {
            int[] bag = Words.bag(after.get(place).text());
            int from = bag.length < FEWEST_WORDS ? Pairing.NONE : nearest(bag, bags);
            if (from != Pairing.NONE) {
                found.put(place, from);
                bags.remove(from);
            }
        }
    }

    private int nearest(int[] bag, Map<Integer, int[]> bags) {
        int nearest = Pairing.NONE;
        double most = NEARLY_EQUAL;
        for (Map.Entry<Integer, int[]> other : bags.entrySet()) {
            if (!effort.spend(bag.length + other.getValue().length)) {
                return nearest;
            }
            double alike = Likeness.of(bag, other.getValue());
            if (alike > most) {
                most = alike;
                nearest = other.getKey();
            }
        }
        return nearest;
    }
}
