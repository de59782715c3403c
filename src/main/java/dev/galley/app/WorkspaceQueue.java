package dev.galley.app;

import dev.galley.catalog.QueryException;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.Status;
import dev.galley.session.Workspace;
import dev.galley.ui.queue.QueueSource;

import java.util.List;

/// What the list asks, answered by a workspace.
record WorkspaceQueue(Workspace workspace) implements QueueSource {

    @Override
    public int[] list(String query, String sort) throws QueryException {
        return workspace.list(query, sort).posts();
    }

    @Override
    public List<PostRow> rows(int[] posts) {
        return workspace.rows(posts);
    }

    @Override
    public int total() {
        return workspace.snapshot().catalog().all().getCardinality();
    }

    @Override
    public boolean isUndecided(int post) {
        PostFacts facts = workspace.snapshot().catalog().facts(post);
        return facts != null && facts.status() == Status.UNREVIEWED;
    }
}
