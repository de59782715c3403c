package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.review.Draft;

import java.util.Optional;

/// A post as it can be edited at one moment.
///
/// @param post the store's number of the post
/// @param id its public id
/// @param revision the number of its current revision
/// @param article the current revision
/// @param draft what was written and not saved, if anything; its base may be another revision
public record Editable(int post, String id, int revision, Article article, Optional<Draft> draft) {}
