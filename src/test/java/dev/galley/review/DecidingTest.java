package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Deciding.Verdict;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

class DecidingTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void theTableOfStatesHoldsForAnEditor() {
        assertThat(open(Status.UNREVIEWED, Role.EDITOR))
                .containsExactlyInAnyOrder(
                        Decision.APPROVE,
                        Decision.REQUEST_CHANGES,
                        Decision.REJECT,
                        Decision.DEFER);
        assertThat(open(Status.DEFERRED, Role.EDITOR))
                .containsExactlyInAnyOrder(
                        Decision.APPROVE, Decision.REQUEST_CHANGES, Decision.REJECT);
        assertThat(open(Status.REJECTED, Role.EDITOR))
                .containsExactlyInAnyOrder(
                        Decision.APPROVE, Decision.REQUEST_CHANGES, Decision.DEFER);
        assertThat(open(Status.APPROVED, Role.EDITOR))
                .containsExactlyInAnyOrder(
                        Decision.REQUEST_CHANGES, Decision.REJECT, Decision.DEFER, Decision.REOPEN);
        assertThat(open(Status.SIGNED_OFF, Role.EDITOR)).isEmpty();
    }

    @Test
    void theTableOfStatesHoldsForALead() {
        assertThat(open(Status.APPROVED, Role.LEAD))
                .containsExactlyInAnyOrder(
                        Decision.SIGN_OFF,
                        Decision.REQUEST_CHANGES,
                        Decision.REJECT,
                        Decision.DEFER,
                        Decision.REOPEN);
        assertThat(open(Status.SIGNED_OFF, Role.LEAD))
                .containsExactlyInAnyOrder(
                        Decision.REOPEN, Decision.REQUEST_CHANGES, Decision.REJECT);
    }

    @Test
    void whoApprovedOrEditedDoesNotSignOff() {
        Deciding ana = deciding(Decision.SIGN_OFF, "ANA ", Role.LEAD, true);
        assertThat(ana.judge(state(Status.APPROVED, "ana", Set.of()), false))
                .isInstanceOf(Verdict.Skipped.class);
        assertThat(ana.judge(state(Status.APPROVED, "bo", Set.of("ana")), false))
                .isInstanceOf(Verdict.Skipped.class);
        assertThat(ana.judge(state(Status.APPROVED, "bo", Set.of("bo")), false))
                .isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void anEditorSignsOffOnlyWhereThereIsNoLead() {
        assertThat(deciding(Decision.SIGN_OFF, "cy", Role.EDITOR, true).refusal()).isPresent();
        assertThat(deciding(Decision.SIGN_OFF, "cy", Role.EDITOR, false).refusal()).isEmpty();
    }

    @Test
    void qaDecidesNothing() {
        for (Decision decision : Decision.values()) {
            assertThat(deciding(decision, "quinn", Role.QA, false).refusal()).isPresent();
        }
    }

    @Test
    void aFlaggedPostIsApprovedOnlyWhereItIsNamed() {
        ReviewState fresh = ReviewState.fresh("v1:a");
        Actor ana = new Actor(new Person("ana", Role.EDITOR), "login", NOON);
        assertThat(new Deciding(Decision.APPROVE, ana, false, false).judge(fresh, true))
                .isInstanceOf(Verdict.Skipped.class);
        assertThat(new Deciding(Decision.APPROVE, ana, false, true).judge(fresh, true))
                .isInstanceOf(Verdict.Allowed.class);
        assertThat(new Deciding(Decision.REJECT, ana, false, false).judge(fresh, true))
                .isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void anApprovalNamesTheTextItWasMadeOn() {
        ReviewState fresh = ReviewState.fresh("v1:a");
        Verdict verdict = deciding(Decision.APPROVE, "ana", Role.EDITOR, true).judge(fresh, false);
        assertThat(((Verdict.Allowed) verdict).after().approval())
                .isEqualTo(new Approval("ana", NOON, 1, "v1:a"));
    }

    private static Set<Decision> open(Status status, Role role) {
        Set<Decision> open = EnumSet.noneOf(Decision.class);
        for (Decision decision : Decision.values()) {
            Deciding deciding = deciding(decision, "someone", role, true);
            boolean allowed =
                    deciding.refusal().isEmpty()
                            && deciding.judge(state(status, "another", Set.of()), false)
                                    instanceof Verdict.Allowed;
            if (allowed) {
                open.add(decision);
            }
        }
        return open;
    }

    private static Deciding deciding(Decision decision, String name, Role role, boolean leads) {
        return new Deciding(
                decision, new Actor(new Person(name, role), "login", NOON), leads, true);
    }

    private static ReviewState state(Status status, String approver, Set<String> editors) {
        boolean approved = status == Status.APPROVED || status == Status.SIGNED_OFF;
        Approval approval = approved ? new Approval(approver, NOON, 1, "v1:a") : null;
        SignOff signOff = status == Status.SIGNED_OFF ? new SignOff("lead", NOON) : null;
        return new ReviewState(status, 1, "v1:a", approval, signOff, editors);
    }
}
