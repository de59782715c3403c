package dev.galley.session;

import dev.galley.catalog.Counts;
import dev.galley.catalog.Summary;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// How a batch stands, or all posts that match a query.
///
/// @param name of the batch; empty for a query that is no batch
/// @param query chooses the posts
/// @param origin where a batch comes from; null for a query
/// @param common what is true of nearly every post of a batch, the most frequent first; empty for a
///   query
/// @param openFlags posts that need human review and are neither approved nor signed off
public record BatchOverview(
        String name,
        String query,
        @Nullable Origin origin,
        Counts counts,
        Scores scores,
        int openFlags,
        Releases releases,
        List<CommonRule> common) {

    public BatchOverview {
        common = List.copyOf(common);
    }

    /// A rule that nearly every post of the batch breaks; the posts are listed without it.
    ///
    /// @param rule its id
    /// @param posts how many posts break it
    public record CommonRule(String rule, int posts) {}

    /// Who imported a batch, and when.
    public record Origin(String by, Instant at) {}

    /// The four scores.
    public record Scores(Summary quality, Summary freshness, Summary depth, Summary clarity) {}

    /// What has left the workspace, or may.
    ///
    /// @param released posts that an export would hold
    /// @param exported posts whose current text was exported
    /// @param stale posts whose text has changed since it was exported
    /// @param needSignOff whether a post has to be signed off before it is released
    public record Releases(int released, int exported, int stale, boolean needSignOff) {}

    /// How many posts there are.
    public int posts() {
        return counts.posts();
    }

    /// How many posts nobody has decided about.
    public int undecided() {
        return counts.of(Status.UNREVIEWED);
    }
}
