package dev.galley.session;

import java.util.List;

/// What parsing every stored text again came to, in numbers of posts; on a dry run, what it would.
///
/// @param reparsed posts whose parse came out otherwise and was taken over
/// @param revisions those of them whose article differs, which made a new revision
/// @param kept posts that somebody has edited and whose article would come out otherwise
/// @param failed what could not be parsed, in sentences that begin with the id of the post
/// @param drifts what differs in the posts that were taken over, field by field: `title`,
///   `body.KIND`, `body.order`, `meta.KEY`, `form`, `problem.CODE`, `places` and the like
/// @param approvals approvals that are void by it, signed off or not
/// @param signOffs the sign-offs among them
public record ReparseReport(
        int reparsed,
        int revisions,
        int unchanged,
        Drift kept,
        List<String> failed,
        List<Drift> drifts,
        Drift approvals,
        Drift signOffs,
        boolean cancelled) {

    public ReparseReport {
        failed = List.copyOf(failed);
        drifts = List.copyOf(drifts);
    }

    /// Something that is otherwise in some posts.
    ///
    /// @param what a fixed word
    /// @param examples the ids of the first few posts
    public record Drift(String what, int posts, List<String> examples) {
        public Drift {
            examples = List.copyOf(examples);
        }
    }
}
