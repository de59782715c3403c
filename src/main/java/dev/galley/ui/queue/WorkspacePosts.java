package dev.galley.ui.queue;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Risk;
import dev.galley.review.PostRow;
import dev.galley.review.Status;
import dev.galley.session.Workspace;

import org.roaringbitmap.RoaringBitmap;

import java.util.Collection;
import java.util.List;

/// What the queue asks, answered by an open workspace.
public record WorkspacePosts(Workspace workspace) implements QueueSource {

    @Override
    public int[] list(String query, String sort) throws QueryException {
        return workspace.list(query, sort).posts();
    }

    @Override
    public List<PostRow> rows(int[] posts) {
        return workspace.rows(posts);
    }

    @Override
    public Risk risk() {
        return workspace.snapshot().catalog().risk();
    }

    @Override
    public int total() {
        return workspace.snapshot().catalog().size();
    }

    @Override
    public boolean isUndecided(int post) {
        return workspace.snapshot().catalog().has(post, Field.STATUS, Status.UNREVIEWED.word());
    }

    @Override
    public RoaringBitmap undecided() {
        return workspace.facets().undecided();
    }

    @Override
    public FacetTable facets(String query, Collection<Field> fields) throws QueryException {
        return workspace.facets().under(query, fields);
    }

    @Override
    public List<FacetCount> values(Field field) {
        return workspace.facets().values(field);
    }
}
