package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.review.Status;
import dev.galley.session.PostDetail;
import dev.galley.ui.kit.Times;

import org.jspecify.annotations.Nullable;

/// Where a post stands, in words.
///
/// @param approval who approved, when; null where nobody did
/// @param signOff who signed off, when; null where nobody did
/// @param changed whether the text has changed since it was approved
/// @param assignee who has the post; null where nobody has
/// @param reference the meta box's reference, or null where none is given
/// @param contentHash the whole hash
record Standing(
        Status status,
        @Nullable String approval,
        @Nullable String signOff,
        boolean changed,
        @Nullable String assignee,
        String revision,
        @Nullable String reference,
        String contentHash) {

    private static final int SHORT_HASH = 10;

    /// Puts a state into words.
    static Standing of(PostDetail detail, Times times) {
        ReviewState state = detail.state();
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
                detail.row().facts().handling().assignee(),
                Integer.toString(state.revision()),
                detail.article().metaOrEmpty().text(MetaField.REFERENCE).orElse(null),
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
