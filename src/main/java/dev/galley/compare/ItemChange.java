package dev.galley.compare;

import java.util.ArrayList;
import java.util.List;

/// An item of a list, on both sides or on one.
///
/// @param from its place in the list before, from 0; -1 where it was added
/// @param to its place in the list after; -1 where it was removed
public record ItemChange(int from, int to, TextDiff text) {

    /// Whether the item stands in the list after only.
    public boolean isAdded() {
        return from == Pairing.NONE;
    }

    /// Whether the item stands in the list before only.
    public boolean isRemoved() {
        return to == Pairing.NONE;
    }

    /// Whether the item stands in both lists with the same text.
    public boolean isSame() {
        return !isAdded() && !isRemoved() && text.isSame();
    }

    static List<ItemChange> of(List<String> before, List<String> after, Effort effort) {
        List<ItemChange> changes = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.of(units(before), units(after), effort)) {
            String left = pair.before() == Pairing.NONE ? "" : before.get(pair.before());
            String right = pair.after() == Pairing.NONE ? "" : after.get(pair.after());
            TextDiff text = TextDiff.words(left, right, effort);
            changes.add(new ItemChange(pair.before(), pair.after(), text));
        }
        return changes;
    }

    private static List<Pairing.Unit> units(List<String> items) {
        return items.stream().map(item -> new Pairing.Unit(item, item)).toList();
    }
}
