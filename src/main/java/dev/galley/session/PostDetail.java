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
/// @param findings what the checks of the workspace find in the current revision
/// @param conflicts texts that came for this post and were kept beside it
public record PostDetail(
        PostRow row,
        ReviewState state,
        Article article,
        ParsedArticle parsed,
        List<Finding> findings,
        List<RevisionNote> revisions,
        List<Conflict> conflicts) {}
