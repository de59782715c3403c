package dev.galley.session;

import dev.galley.catalog.RiskWeights;
import dev.galley.check.CheckSettings;
import dev.galley.review.Actor;
import dev.galley.review.Policy;
import dev.galley.review.PolicySettings;
import dev.galley.store.Store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a workspace has chosen for itself, and how that is changed. Thread-safe; all methods block.
public final class Rules {

    private final Store store;
    private final CommandLane commands;

    Rules(Store store, CommandLane commands) {
        this.store = store;
        this.commands = commands;
    }

    /// What the workspace has chosen.
    public Policy policy() {
        return store.policy();
    }

    /// Takes a policy over, with one entry of the journal for each setting that changes.
    ///
    /// @throws dev.galley.store.StoreException where a setting was not stored; those before it are,
    ///   and trying again writes the rest
    public Outcome adopt(Policy wanted) {
        Optional<String> problem = PolicySettings.problem(wanted);
        return problem.isPresent()
                ? new Outcome.Refused(problem.get() + ". Nothing was changed.")
                : commands.run(() -> settle(wanted));
    }

    /// What the workspace has chosen of the checks.
    public CheckSettings checks() {
        return CheckSettings.read(store.settings());
    }

    /// Takes a choice of checks over, as one command with one entry of the journal for each rule
    /// that changes. A rule that is not named is as it comes from now on.
    ///
    /// @throws dev.galley.store.StoreException where a setting was not stored; those before it are,
    ///   and trying again writes the rest
    public Outcome adopt(CheckSettings wanted) {
        return commands.run(
                () -> {
                    Map<String, String> before = checks().chosen();
                    Map<String, String> changes = new TreeMap<>();
                    for (String rule : both(before, wanted.chosen())) {
                        String word = wanted.chosen().getOrDefault(rule, "");
                        if (!word.equals(before.getOrDefault(rule, ""))) {
                            changes.put(CheckSettings.PREFIX + rule, word);
                        }
                    }
                    return settle(changes);
                });
    }

    /// How much each factor of the risk counts in the workspace.
    public RiskWeights risk() {
        return RiskWeights.read(store.settings());
    }

    /// Takes weights of the risk over, as one command with one entry of the journal for each that
    /// changes. All posts are weighed anew when it returns.
    ///
    /// @throws dev.galley.store.StoreException where a setting was not stored; those before it are,
    ///   and trying again writes the rest
    public Outcome adopt(RiskWeights wanted) {
        return commands.run(() -> settle(risk().changes(wanted)));
    }

    private static Set<String> both(Map<String, String> one, Map<String, String> other) {
        Set<String> rules = new TreeSet<>(one.keySet());
        rules.addAll(other.keySet());
        return rules;
    }

    private Outcome settle(Policy wanted) {
        return settle(PolicySettings.changes(store.policy(), wanted));
    }

    private Outcome settle(Map<String, String> changes) {
        Actor actor = commands.actor();
        Settling settling = new Settling(store);
        long last = 0;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Outcome outcome = settling.setting(actor, change.getKey(), change.getValue());
            if (outcome instanceof Outcome.Done done) {
                last = done.seq();
            }
        }
        if (last == 0) {
            return new Outcome.Nothing("the settings are so already");
        }
        String what = changes.size() == 1 ? "1 setting" : changes.size() + " settings";
        return new Outcome.Done(last, "Changed " + what, 0, Map.of(), new int[0]);
    }
}
