package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What is known of one post's review. Equal states mean that nothing happened between them that
/// still counts, which is what undo and verification compare.
///
/// @param revision the current revision, from 1
/// @param contentHash of the current revision
/// @param approval the last approval that no other decision has replaced; kept when an edit voids
///   it, so that a text that comes back is approved again
/// @param signOff the sign-off that rests on `approval`
/// @param editors keys of the people who changed the text, see [Person#key()]
public record ReviewState(
        Status status,
        int revision,
        String contentHash,
        @Nullable Approval approval,
        @Nullable SignOff signOff,
        Set<String> editors) {

    public ReviewState {
        editors = Set.copyOf(editors);
    }

    /// The state of a post that has just been imported.
    public static ReviewState fresh(String contentHash) {
        return new ReviewState(Status.UNREVIEWED, 1, contentHash, null, null, Set.of());
    }

    /// Whether the text was approved once and has changed since.
    public boolean changedSinceApproval() {
        return approval != null && !approval.contentHash().equals(contentHash);
    }

    /// The state after the current revision becomes another one. An unchanged hash keeps every
    /// decision; a hash that comes back to what was approved brings the approval back; any other
    /// voids it.
    ///
    /// @param editor who changed the text, or null where an import did
    public ReviewState revised(int newRevision, String newHash, @Nullable String editor) {
        Set<String> nowEditors = new TreeSet<>(editors);
        if (editor != null) {
            nowEditors.add(Person.key(editor));
        }
        Status nowStatus = status;
        if (!newHash.equals(contentHash)) {
            boolean approvedAgain =
                    approval != null
                            && approval.contentHash().equals(newHash)
                            && status == Status.UNREVIEWED;
            nowStatus = approvedAgain ? approvedStatus() : Status.UNREVIEWED;
        }
        boolean keep = nowStatus != Status.UNREVIEWED || approval != null;
        return new ReviewState(
                nowStatus,
                newRevision,
                newHash,
                keep ? approval : null,
                keep ? signOff : null,
                nowEditors);
    }

    /// Whether a person, by any spelling, changed the text or approved it.
    public boolean approvedOrEditedBy(String name) {
        return editors.contains(Person.key(name))
                || (approval != null
                        && Objects.equals(Person.key(approval.by()), Person.key(name)));
    }

    private Status approvedStatus() {
        return signOff == null ? Status.APPROVED : Status.SIGNED_OFF;
    }
}
