package dev.galley.cli;

import dev.galley.session.Workspace;

/// Finds a post by the id that somebody typed.
final class NamedPost {

    private NamedPost() {}

    /// The store's number of the post.
    static int find(Workspace open, String id) {
        return open.find(id)
                .orElseThrow(
                        () ->
                                new CommandFailed(
                                        "There is no post with the id "
                                                + id
                                                + " in "
                                                + open.folder()
                                                + ". Nothing was changed; the ids are shown by:"
                                                + " galley list --workspace "
                                                + open.folder()));
    }
}
