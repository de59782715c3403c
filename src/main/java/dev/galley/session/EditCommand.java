package dev.galley.session;

import dev.galley.review.Assignment;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Changes to one post, saved as one revision.
public record EditCommand(int post, List<Assignment> changes, @Nullable String note) {

    public EditCommand {
        changes = List.copyOf(changes);
    }
}
