package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.review.Status;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;

class HeadBandTest {

    @Test
    void aFlaggedPostAsksForHumanReviewUntilItIsApproved() {
        for (Status open : new Status[] {Status.UNREVIEWED, Status.DEFERRED, Status.REJECTED}) {
            assertThat(HeadBand.of(true, Posts.state(open, null, null)).getFirst())
                    .isEqualTo(new HeadBand(HeadBand.Kind.NEEDS_REVIEW, "NEEDS HUMAN REVIEW"));
        }
    }

    @Test
    void anApprovedFlaggedPostSaysWhoReviewedIt() {
        assertThat(HeadBand.of(true, Posts.state(Status.APPROVED, Posts.BY_ADA, null)))
                .containsExactly(
                        new HeadBand(HeadBand.Kind.REVIEWED, "Human review: approved by Ada"));
        SignOff bo = new SignOff("Bo", Instant.EPOCH);
        assertThat(HeadBand.of(true, Posts.state(Status.SIGNED_OFF, Posts.BY_ADA, bo)))
                .containsExactly(
                        new HeadBand(
                                HeadBand.Kind.REVIEWED,
                                "Human review: approved by Ada, signed off by Bo"));
    }

    @Test
    void anOrdinaryPostHasNoBand() {
        assertThat(HeadBand.of(false, ReviewState.fresh("v1:aa"))).isEmpty();
        assertThat(HeadBand.of(false, Posts.state(Status.APPROVED, Posts.BY_ADA, null))).isEmpty();
    }

    @Test
    void sentBackAndRejectedPostsSayTheirState() {
        assertThat(HeadBand.of(false, Posts.state(Status.REJECTED, null, null)))
                .containsExactly(new HeadBand(HeadBand.Kind.REJECTED, "Rejected"));
        assertThat(HeadBand.of(false, Posts.state(Status.CHANGES_REQUESTED, null, null)))
                .containsExactly(
                        new HeadBand(HeadBand.Kind.CHANGES_REQUESTED, "Changes requested"));
    }

    @Test
    void aTextThatChangedSinceItsApprovalSaysSo() {
        Approval older = new Approval("Ada", Instant.EPOCH, 2, "v1:bb");
        ReviewState changed = new ReviewState(Status.UNREVIEWED, 3, "v1:cc", older, null, Set.of());
        assertThat(HeadBand.of(false, changed))
                .containsExactly(
                        new HeadBand(
                                HeadBand.Kind.CHANGED_SINCE_APPROVAL,
                                "Changed since Ada approved revision 2"));
    }
}
