package dev.galley.ui.queue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which groups of facets are shown, and which of them are unfolded. Belongs to the FX thread.
public final class FacetChoice {

    private final Map<FacetGroup, BooleanProperty> shown = new EnumMap<>(FacetGroup.class);
    private final Map<FacetGroup, BooleanProperty> open = new EnumMap<>(FacetGroup.class);

    FacetChoice() {
        for (FacetGroup group : FacetGroup.values()) {
            shown.put(group, new SimpleBooleanProperty());
            open.put(group, new SimpleBooleanProperty());
        }
        asAtFirst();
        for (FacetGroup group : FacetGroup.values()) {
            open(group).set(group.first() == FacetGroup.First.OPEN);
        }
    }

    /// Whether somebody wants to see a group.
    BooleanProperty shown(FacetGroup group) {
        return shown.getOrDefault(group, new SimpleBooleanProperty());
    }

    /// Whether a group is unfolded.
    BooleanProperty open(FacetGroup group) {
        return open.getOrDefault(group, new SimpleBooleanProperty());
    }

    /// Shows the groups that are shown to those who have not chosen.
    void asAtFirst() {
        shown.forEach((group, on) -> on.set(group.first() != FacetGroup.First.AWAY));
    }

    /// Folds all groups, or unfolds those that are shown.
    void foldAll(boolean folded) {
        open.forEach((group, on) -> on.set(!folded && shown(group).get()));
    }

    /// The groups that are unfolded, as words with commas.
    public String unfolded() {
        return words(group -> open(group).get());
    }

    /// Unfolds the groups that [#unfolded()] named, and folds the others.
    public void unfold(String words) {
        Set<String> wanted = set(words);
        open.forEach((group, on) -> on.set(wanted.contains(group.word())));
    }

    /// What was chosen otherwise than it is at first, as words with commas: so a group that is new
    /// in the program is shown as it should be at first.
    public String changed() {
        return words(group -> shown(group).get() == (group.first() == FacetGroup.First.AWAY));
    }

    /// Shows what is shown at first, but for the groups that [#changed()] named.
    public void change(String words) {
        Set<String> turned = set(words);
        shown.forEach(
                (group, on) ->
                        on.set(
                                turned.contains(group.word())
                                        == (group.first() == FacetGroup.First.AWAY)));
    }

    private static String words(Predicate<FacetGroup> wanted) {
        return Arrays.stream(FacetGroup.values())
                .filter(wanted)
                .map(FacetGroup::word)
                .collect(Collectors.joining(","));
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(",", -1)).stream().distinct().toList());
    }
}
