/// Review: what a decision is, who may make it, and what it leads to. Pure data and functions; no
/// files, no clock, no window.
///
/// Start with [dev.galley.review.ReviewState], what is known of one post, and
/// [dev.galley.review.Deciding], the table of states. What a person does becomes an
/// [dev.galley.review.Event] whose [dev.galley.review.Effect]s say post by post what it did;
/// folding the effects of the journal gives the state of every post. [dev.galley.review.Policy] is
/// what a workspace can choose.
///
/// May import: `article`, `text`.
@NullMarked
package dev.galley.review;

import org.jspecify.annotations.NullMarked;
