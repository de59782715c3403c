package dev.galley.ui.reader;

import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;

import java.util.ArrayList;
import java.util.List;

/// A band over the title: what a person has to know before reading.
record HeadBand(Kind kind, String words) {

    /// What a band says, which decides its icon and its colour.
    enum Kind {
        NEEDS_REVIEW("needs-review"),
        REVIEWED("reviewed"),
        CHANGES_REQUESTED("changes"),
        REJECTED("rejected"),
        CHANGED_SINCE_APPROVAL("changed");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        /// The style class of the band.
        String styleClass() {
            return styleClass;
        }
    }

    /// The bands of a post, the loudest first; none on most posts.
    ///
    /// @param asksForReview whether the post's meta box asks for a human review
    static List<HeadBand> of(boolean asksForReview, ReviewState state) {
        List<HeadBand> bands = new ArrayList<>();
        boolean approved =
                switch (state.status()) {
                    case APPROVED, SIGNED_OFF -> true;
                    case UNREVIEWED, CHANGES_REQUESTED, REJECTED, DEFERRED -> false;
                };
        if (asksForReview && !approved) {
            bands.add(new HeadBand(Kind.NEEDS_REVIEW, "NEEDS HUMAN REVIEW"));
        }
        if (asksForReview && approved) {
            bands.add(new HeadBand(Kind.REVIEWED, "Human review: " + released(state)));
        }
        addState(bands, state);
        return List.copyOf(bands);
    }

    private static void addState(List<HeadBand> bands, ReviewState state) {
        switch (state.status()) {
            case REJECTED -> bands.add(new HeadBand(Kind.REJECTED, "Rejected"));
            case CHANGES_REQUESTED ->
                    bands.add(new HeadBand(Kind.CHANGES_REQUESTED, "Changes requested"));
            case UNREVIEWED, APPROVED, DEFERRED, SIGNED_OFF -> {}
        }
        Approval approval = state.approval();
        if (approval != null && state.changedSinceApproval()) {
            String words =
                    "Changed since " + approval.by() + " approved revision " + approval.revision();
            bands.add(new HeadBand(Kind.CHANGED_SINCE_APPROVAL, words));
        }
    }

    private static String released(ReviewState state) {
        Approval approval = state.approval();
        SignOff signOff = state.signOff();
        String by = approval == null ? "approved" : "approved by " + approval.by();
        return signOff == null ? by : by + ", signed off by " + signOff.by();
    }
}
