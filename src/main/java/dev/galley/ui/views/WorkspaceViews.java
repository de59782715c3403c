package dev.galley.ui.views;

import dev.galley.session.SavedViews;
import dev.galley.store.SavedView;

import java.util.ArrayList;
import java.util.List;

/// The views of an open workspace.
public record WorkspaceViews(SavedViews views) implements ViewsSource {

    @Override
    public boolean writable() {
        return views.writable();
    }

    @Override
    public List<ViewLine> look() {
        List<SavedView> all = views.all();
        List<String> queries = all.stream().map(view -> views.query(view.spec())).toList();
        int[] counts = views.counts(queries);
        List<ViewLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ViewLine.Posts posts =
                    counts[i] == SavedViews.NO_COUNT
                            ? new ViewLine.Posts.Faulty()
                            : new ViewLine.Posts.Known(counts[i]);
            lines.add(new ViewLine(all.get(i), queries.get(i), posts));
        }
        return lines;
    }

    @Override
    public void keep(List<SavedView> all) {
        views.keep(all);
    }
}
