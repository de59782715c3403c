package dev.galley.ui.meta;

import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

/// Where a post stands, in words.
///
/// @param approval who approved, when; null where nobody did
/// @param signOff who signed off, when; null where nobody did
/// @param changed whether the text has changed since it was approved
/// @param contentHash the whole hash
record Standing(
        Status status,
        @Nullable String approval,
        @Nullable String signOff,
        boolean changed,
        String revision,
        String contentHash) {

    private static final int SHORT_HASH = 10;

    /// Puts a state into words.
    static Standing of(ReviewState state, Times times) {
        Approval approval = state.approval();
        SignOff signOff = state.signOff();
        return new Standing(
                state.status(),
                approval == null
                        ? null
                        : "%s, %s, revision %d"
                                .formatted(
                                        approval.by(),
                                        times.at(approval.at()),
                                        approval.revision()),
                signOff == null ? null : signOff.by() + ", " + times.at(signOff.at()),
                state.changedSinceApproval(),
                Integer.toString(state.revision()),
                state.contentHash());
    }

    /// The beginning of the hash, enough to tell texts apart by eye.
    String shortHash() {
        int digits = contentHash.indexOf(':') + 1 + SHORT_HASH;
        return contentHash.length() <= digits
                ? contentHash
                : contentHash.substring(0, digits) + "…";
    }
}
