package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The table of states: which decision is open to whom, and what it leads to.
///
/// @param decision what is to be decided
/// @param actor who decides, and when
/// @param leads whether the workspace has a lead; where it has none, anyone may do what else only a
///   lead may
/// @param flaggedToo whether posts that need human review are approved as well
public record Deciding(Decision decision, Actor actor, boolean leads, boolean flaggedToo) {

    /// What deciding one post comes to.
    public sealed interface Verdict {

        /// The decision is open, and this is the state that it leads to.
        record Allowed(ReviewState after) implements Verdict {}

        /// The post is left as it is.
        record Skipped(String reason) implements Verdict {}
    }

    /// Why this person may not make this decision about any post; empty where they may.
    public Optional<String> refusal() {
        if (actor.person().role() == Role.QA) {
            return Optional.of(
                    actor.name()
                            + " has the role qa, which reads but does not decide; an editor or"
                            + " a lead can");
        }
        if (decision == Decision.SIGN_OFF && !mayLead()) {
            return Optional.of(
                    "sign-off needs a lead, and "
                            + actor.name()
                            + " is an editor; a lead can sign"
                            + " off, or set the role with: galley person NAME --role lead");
        }
        return Optional.empty();
    }

    /// What the decision comes to for a post.
    ///
    /// @param needsReview whether the post's meta asks for a human review
    public Verdict judge(ReviewState state, boolean needsReview) {
        if (state.status() == decision.leadsTo()) {
            return new Verdict.Skipped("already " + state.status().word());
        }
        return switch (decision) {
            case APPROVE -> approve(state, needsReview);
            case SIGN_OFF -> signOff(state);
            case REOPEN -> reopen(state);
            case REQUEST_CHANGES, REJECT -> sendAway(state);
            case DEFER ->
                    state.status() == Status.SIGNED_OFF
                            ? new Verdict.Skipped(
                                    "signed-off posts cannot be deferred; reopen them")
                            : sendAway(state);
        };
    }

    private Verdict approve(ReviewState state, boolean needsReview) {
        if (state.status() == Status.SIGNED_OFF) {
            return new Verdict.Skipped("already signed-off");
        }
        if (needsReview && !flaggedToo) {
            return new Verdict.Skipped(
                    "needs human review (a bulk approval takes these only with needs-review:yes in"
                            + " the query)");
        }
        Approval approval =
                new Approval(actor.name(), actor.at(), state.revision(), state.contentHash());
        return new Verdict.Allowed(with(state, Status.APPROVED, approval, null));
    }

    private Verdict signOff(ReviewState state) {
        if (state.status() != Status.APPROVED || state.approval() == null) {
            return new Verdict.Skipped("not approved (" + state.status().word() + ")");
        }
        if (state.approvedOrEditedBy(actor.name())) {
            return new Verdict.Skipped(
                    "approved or edited by " + actor.name() + " (a second person has to sign off)");
        }
        SignOff signOff = new SignOff(actor.name(), actor.at());
        return new Verdict.Allowed(with(state, Status.SIGNED_OFF, state.approval(), signOff));
    }

    private Verdict reopen(ReviewState state) {
        return switch (state.status()) {
            case APPROVED, SIGNED_OFF -> sendAway(state);
            case UNREVIEWED, CHANGES_REQUESTED, REJECTED, DEFERRED ->
                    new Verdict.Skipped(
                            "only approved and signed-off posts are reopened ("
                                    + state.status().word()
                                    + ")");
        };
    }

    private Verdict sendAway(ReviewState state) {
        if (state.status() == Status.SIGNED_OFF && !mayLead()) {
            return new Verdict.Skipped("signed-off (only a lead takes a sign-off back)");
        }
        return new Verdict.Allowed(with(state, decision.leadsTo(), null, null));
    }

    private boolean mayLead() {
        return actor.person().role() == Role.LEAD || !leads;
    }

    private static ReviewState with(
            ReviewState state,
            Status status,
            @Nullable Approval approval,
            @Nullable SignOff signOff) {
        return new ReviewState(
                status, state.revision(), state.contentHash(), approval, signOff, state.editors());
    }
}
