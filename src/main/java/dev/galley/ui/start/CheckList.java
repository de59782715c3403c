package dev.galley.ui.start;

import dev.galley.check.Check;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checks;
import dev.galley.check.Rule;
import dev.galley.ui.start.CheckChoice.Level;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is chosen of the checks while it is being changed, and which of them are looked for. To be
/// used on the FX thread.
final class CheckList {

    private final List<CheckChoice> all;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<CheckChoice>> found;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private CheckSettings before = CheckSettings.INITIAL;

    /// Every check that there is.
    CheckList() {
        this(Checks.all().stream().map(Check::rule).toList());
    }

    CheckList(List<Rule> rules) {
        all = rules.stream().map(CheckChoice::of).toList();
        found = new ReadOnlyObjectWrapper<>(all);
        search.subscribe(typed -> found.set(all.stream().filter(c -> c.fits(typed)).toList()));
        all.forEach(choice -> choice.level().subscribe(_ -> summary.set(summed())));
    }

    /// Every check, in the order in which people read them.
    List<CheckChoice> all() {
        return all;
    }

    /// What is looked for.
    StringProperty search() {
        return search;
    }

    /// The checks that fit what is looked for.
    ReadOnlyObjectProperty<List<CheckChoice>> found() {
        return found.getReadOnlyProperty();
    }

    /// How many there are and how many are not as they come, in words.
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Shows what a workspace has chosen.
    void show(CheckSettings settings) {
        before = settings;
        search.set("");
        all.forEach(choice -> choice.level().set(levelBefore(choice)));
    }

    /// Makes every check as it comes.
    void reset() {
        all.forEach(choice -> choice.level().set(Level.AS_IT_COMES));
    }

    /// What is chosen. What the workspace says of rules that are not listed stays, and so does a
    /// word that was not understood and not changed.
    CheckSettings settings() {
        Map<String, String> chosen = new TreeMap<>(before.chosen());
        for (CheckChoice choice : all) {
            if (choice.level().get() != levelBefore(choice)) {
                chosen.put(choice.rule().id(), choice.level().get().word());
            }
        }
        return new CheckSettings(chosen);
    }

    private Level levelBefore(CheckChoice choice) {
        return Level.of(before.chosen().getOrDefault(choice.rule().id(), ""));
    }

    private String summed() {
        long changed = all.stream().filter(c -> c.level().get() != Level.AS_IT_COMES).count();
        String checks = all.size() == 1 ? "1 check" : all.size() + " checks";
        return changed == 0 ? checks : "%s, %d not as they come".formatted(checks, changed);
    }
}
