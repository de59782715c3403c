package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.ParsedArticle;
import dev.galley.review.PostRow;
import dev.galley.review.ReviewState;
import dev.galley.store.Conflict;
import dev.galley.store.RevisionNote;

import java.util.List;

/// Everything about one post.
///
/// @param article the current revision
/// @param parsed what the parser made of the text that was imported last
/// @param findings what the checks found in the current revision, without what is common
/// @param commonFindings those of rules that nearly every post of the batch breaks: said once, for
///   the batch, and no part of the post's facts
/// @param conflicts texts that came for this post and were kept beside it
public record PostDetail(
        PostRow row,
        ReviewState state,
        Article article,
        ParsedArticle parsed,
        List<Finding> findings,
        List<Finding> commonFindings,
        List<RevisionNote> revisions,
        List<Conflict> conflicts) {

    public PostDetail {
        findings = List.copyOf(findings);
        commonFindings = List.copyOf(commonFindings);
        revisions = List.copyOf(revisions);
        conflicts = List.copyOf(conflicts);
    }

    /// A post of a batch in which nothing is common.
    public PostDetail(
            PostRow row,
            ReviewState state,
            Article article,
            ParsedArticle parsed,
            List<Finding> findings,
            List<RevisionNote> revisions,
            List<Conflict> conflicts) {
        this(row, state, article, parsed, findings, List.of(), revisions, conflicts);
    }
}
