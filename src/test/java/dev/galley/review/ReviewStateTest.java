package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;

class ReviewStateTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Approval BY_ANA = new Approval("ana", NOON, 1, "v1:a");

    private final ReviewState approved =
            new ReviewState(Status.APPROVED, 1, "v1:a", BY_ANA, null, Set.of());

    @Test
    void anEditVoidsTheApprovalAndSaysSo() {
        ReviewState edited = approved.revised(2, "v1:b", "Bo");
        assertThat(edited.status()).isEqualTo(Status.UNREVIEWED);
        assertThat(edited.changedSinceApproval()).isTrue();
        assertThat(edited.approvedOrEditedBy("BO")).isTrue();
    }

    @Test
    void aTextThatComesBackIsApprovedAgain() {
        ReviewState back = approved.revised(2, "v1:b", "bo").revised(3, "v1:a", "bo");
        assertThat(back.status()).isEqualTo(Status.APPROVED);
        assertThat(back.changedSinceApproval()).isFalse();
        assertThat(back.approval()).isEqualTo(BY_ANA);
    }

    @Test
    void aSignedOffTextThatComesBackIsSignedOffAgain() {
        SignOff lead = new SignOff("lea", NOON);
        ReviewState signedOff =
                new ReviewState(Status.SIGNED_OFF, 1, "v1:a", BY_ANA, lead, Set.of());
        ReviewState back = signedOff.revised(2, "v1:b", null).revised(3, "v1:a", null);
        assertThat(back.status()).isEqualTo(Status.SIGNED_OFF);
        assertThat(back.signOff()).isEqualTo(lead);
    }

    @Test
    void aRevisionWithTheSameHashKeepsTheDecision() {
        ReviewState same = approved.revised(2, "v1:a", "bo");
        assertThat(same.status()).isEqualTo(Status.APPROVED);
        assertThat(same.revision()).isEqualTo(2);
    }

    @Test
    void anImportThatChangesARejectedTextOpensItAgainWithoutTraceOfApproval() {
        ReviewState rejected = new ReviewState(Status.REJECTED, 1, "v1:a", null, null, Set.of());
        ReviewState updated = rejected.revised(2, "v1:b", null);
        assertThat(updated.status()).isEqualTo(Status.UNREVIEWED);
        assertThat(updated.changedSinceApproval()).isFalse();
        assertThat(updated.editors()).isEmpty();
    }
}
