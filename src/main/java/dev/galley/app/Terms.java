package dev.galley.app;

import dev.galley.review.Person;
import dev.galley.review.Policy;
import dev.galley.session.Workspace;

/// On which terms one works in a workspace.
///
/// @param policy what the workspace has chosen
/// @param me who acts
/// @param signOffs whether a release needs a second person
record Terms(Policy policy, Person me, boolean signOffs) {

    /// The terms that hold now. Blocks.
    static Terms of(Workspace workspace) {
        Policy policy = workspace.policy();
        boolean signOffs = policy.needsSignOff(workspace.people().size());
        return new Terms(policy, workspace.me(), signOffs);
    }
}
