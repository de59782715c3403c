package dev.galley.session;

import dev.galley.review.Actor;
import dev.galley.review.Policy;
import dev.galley.review.PolicySettings;
import dev.galley.store.Store;

import java.util.Map;
import java.util.Optional;

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

    private Outcome settle(Policy wanted) {
        Actor actor = commands.actor();
        Settling settling = new Settling(store);
        Map<String, String> changes = PolicySettings.changes(store.policy(), wanted);
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
