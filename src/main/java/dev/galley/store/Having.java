package dev.galley.store;

import org.jspecify.annotations.Nullable;

/// A post and who has it.
///
/// @param post the store's number of the post
/// @param id the post's public id
/// @param assignee the name of the person that it is assigned to, or null for nobody
public record Having(int post, String id, @Nullable String assignee) {}
