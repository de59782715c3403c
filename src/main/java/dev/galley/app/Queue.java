package dev.galley.app;

import dev.galley.session.Workspace;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.queue.ColumnChoice;
import dev.galley.ui.queue.CompletionViewModel;
import dev.galley.ui.queue.DoneViewModel;
import dev.galley.ui.queue.FacetsViewModel;
import dev.galley.ui.queue.FilterViewModel;
import dev.galley.ui.queue.ListOrder;
import dev.galley.ui.queue.ListViewModel;
import dev.galley.ui.queue.PickViewModel;
import dev.galley.ui.queue.WorkspacePosts;

/// The view models around the list of posts. Belongs to the FX thread.
///
/// @param done says when all is decided
record Queue(
        ListViewModel list,
        FilterViewModel filter,
        FacetsViewModel facets,
        CompletionViewModel completion,
        PickViewModel picks,
        ColumnChoice columns,
        DoneViewModel done) {

    /// The list of a workspace, as it was left.
    static Queue of(
            Workspace workspace,
            Remembered remembered,
            Lanes lanes,
            NoticeBoard notices,
            PaceViewModel pace) {
        WorkspacePosts posts = new WorkspacePosts(workspace);
        ListViewModel list = new ListViewModel(posts, lanes.reading(), notices);
        FilterViewModel filter = new FilterViewModel(list);
        FacetsViewModel facets =
                new FacetsViewModel(posts, list, filter, lanes.counting(), notices);
        facets.unfold(remembered.text("facets.unfolded", facets.unfolded()));
        return new Queue(
                list,
                filter,
                facets,
                new CompletionViewModel(posts, lanes.reading()),
                new PickViewModel(list, lanes.reading(), notices),
                new ColumnChoice(remembered.text("queue.columns", "")),
                new DoneViewModel(list, facets, pace.text()));
    }

    /// Lists the posts as they were listed last.
    ///
    /// @param selected the post that was on screen, or 0
    void start(Remembered remembered, int selected) {
        ListOrder order = ListOrder.of(remembered.text("sort", "imported"));
        list.start(remembered.text("query", ""), order, selected);
    }

    /// Remembers how it is left.
    void leave(Remembered remembered) {
        remembered.put("sort", list.order().get().text());
        remembered.put("query", list.query().get());
        remembered.put("facets.unfolded", facets.unfolded());
        remembered.put("queue.columns", columns.text());
    }

    /// Shows the posts that match.
    void show(String query) {
        filter.text().set(query);
        filter.apply();
    }
}
