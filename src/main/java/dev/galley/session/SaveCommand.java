package dev.galley.session;

import dev.galley.article.Article;

import org.jspecify.annotations.Nullable;

/// A whole text of one post, to be saved as its next revision.
///
/// @param baseRevision the revision that the changes started from
/// @param note what the person says about it; null or blank where they say nothing
public record SaveCommand(int post, int baseRevision, Article article, @Nullable String note) {

    public SaveCommand {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
