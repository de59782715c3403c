package dev.galley.app;

import dev.galley.catalog.Catalog;
import dev.galley.session.Outcome;
import dev.galley.session.PostDetail;
import dev.galley.session.Snapshot;
import dev.galley.session.Workspace;
import dev.galley.ui.batch.BatchHost;
import dev.galley.ui.batch.BatchesViewModel;
import dev.galley.ui.batch.BulkViewModel;
import dev.galley.ui.editor.Author;
import dev.galley.ui.editor.EditStore;
import dev.galley.ui.editor.EditingViewModel;
import dev.galley.ui.history.HistorySource;
import dev.galley.ui.history.HistoryViewModel;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.meta.PreparedMeta;
import dev.galley.ui.queue.ColumnChoice;
import dev.galley.ui.queue.CompletionViewModel;
import dev.galley.ui.queue.DoneViewModel;
import dev.galley.ui.queue.FacetsViewModel;
import dev.galley.ui.queue.FilterViewModel;
import dev.galley.ui.queue.ListOrder;
import dev.galley.ui.queue.ListViewModel;
import dev.galley.ui.queue.PickViewModel;
import dev.galley.ui.queue.WorkspacePosts;
import dev.galley.ui.reader.ReaderPane;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/// One opened workspace in the window: every view model of it is made here and gets what it needs.
/// [DeskViews] makes the views. To be used on the FX thread.
final class Desk {

    private final Opened opened;
    private final PathChooser chooser;
    private final NoticeBoard notices = new NoticeBoard();
    private final Screen screen;
    private final ReadOnlyObjectWrapper<Terms> terms;
    private final Lanes lanes;
    private final ListViewModel list;
    private final FilterViewModel filter;
    private final FacetsViewModel facets;
    private final CompletionViewModel completion;
    private final PickViewModel picks;
    private final ColumnChoice columns;
    private final DoneViewModel done;
    private final ArticleShelf shelf;
    private final PaceViewModel pace;
    private final DeskViewModel deciding;
    private final PostEditing editing;
    private final ReasonViewModel reasons;
    private final BulkViewModel bulk;
    private final BatchesViewModel batches;
    private final ImportViewModel importing;
    private final ExportViewModel exporting;
    private int postsBefore;

    /// A desk.
    ///
    /// @param chooser asks the person for files
    Desk(Opened opened, Lanes lanes, PathChooser chooser) {
        this.opened = opened;
        this.chooser = chooser;
        this.lanes = lanes;
        InstantSource clock = InstantSource.system();
        Workspace workspace = opened.workspace();
        screen = new Screen(opened.remembered());
        terms = new ReadOnlyObjectWrapper<>(opened.terms());
        WorkspacePosts posts = new WorkspacePosts(workspace);
        list = new ListViewModel(posts, lanes.reading(), notices);
        filter = new FilterViewModel(list);
        facets = new FacetsViewModel(posts, list, filter, lanes.reading(), notices);
        facets.unfold(opened.remembered().text("facets.unfolded", facets.unfolded()));
        completion = new CompletionViewModel(posts, lanes.reading());
        picks = new PickViewModel(list, lanes.reading(), notices);
        columns = new ColumnChoice(opened.remembered().text("queue.columns", ""));
        shelf = new ArticleShelf(this::read, lanes.reading(), notices);
        pace = new PaceViewModel(workspace.pace(), lanes.reading(), notices);
        done = new DoneViewModel(list, facets, pace.text());
        editing = editing(clock);
        BatchHost host = new ForBatches();
        bulk = new BulkViewModel(workspace, notices, lanes.reading(), lanes.commands(), host);
        batches = new BatchesViewModel(workspace, lanes.reading(), notices, host, bulk);
        DeskViewModel.Posts place = new DeskViewModel.Posts(list, picks, bulk, editing::unsaved);
        deciding = new DeskViewModel(workspace, place, shelf, notices, lanes.commands());
        reasons = new ReasonViewModel(deciding, terms.map(Terms::policy));
        ImportViewModel.Work work =
                new ImportViewModel.Work(lanes.imports(), new Progress(lanes.imports(), clock));
        importing = new ImportViewModel(workspace, list, shelf, notices, work);
        Progress exported = new Progress(lanes.reading(), clock);
        exporting = new ExportViewModel(workspace, notices, lanes.reading(), exported);
        postsBefore = posts(workspace.snapshot());
        workspace.onChange(now -> lanes.reading().deliver(() -> changed(now)));
        screen.place().subscribe(this::arrived);
    }

    private PostEditing editing(InstantSource clock) {
        Workspace workspace = opened.workspace();
        Author author = new Author(opened.terms().me().name(), clock);
        EditStore store = EditStore.of(workspace.drafts());
        EditingViewModel model =
                new EditingViewModel(store, lanes.commands(), notices, author);
        model.onSaved(_ -> shelf.changed());
        HistoryViewModel history =
                new HistoryViewModel(
                        HistorySource.of(workspace.history()),
                        new HistoryViewModel.Lanes(lanes.reading(), lanes.commands()),
                        notices,
                        clock);
        history.writable().set(workspace.writable());
        history.whenGoneBack(_ -> shelf.changed());
        return new PostEditing(
                workspace,
                model,
                history,
                list,
                new PostEditing.Surroundings(screen, notices));
    }

    /// Lists the posts as they were listed last.
    void start() {
        Remembered remembered = opened.remembered();
        ListOrder order = ListOrder.of(remembered.text("sort", "imported"));
        list.start(remembered.text("query", ""), order, opened.selected());
        if (opened.readOnly() != null) {
            notices.band(Notice.warning(opened.readOnly(), List.of()).about("read-only"));
        }
        pace.refresh();
    }

    /// Remembers what is shown and asks long work to stop.
    void leave() {
        Remembered remembered = opened.remembered();
        Shown shown = shelf.shown().get();
        remembered.put("sort", list.order().get().text());
        remembered.put("query", list.query().get());
        remembered.put("facets.unfolded", facets.unfolded());
        remembered.put("queue.columns", columns.text());
        remembered.put("post", shown == null ? "" : shown.detail().row().id());
        editing.model().leave();
        importing.progress().cancel();
        exporting.progress().cancel();
    }

    /// Writes what is remembered and closes the workspace, after [#leave()]. Blocks; on any thread.
    void close() throws IOException {
        try {
            editing.model().flush();
            opened.remembered().save();
        } finally {
            opened.workspace().close();
        }
    }

    Opened opened() {
        return opened;
    }

    Screen screen() {
        return screen;
    }

    NoticeBoard notices() {
        return notices;
    }

    /// On which terms one works, now and after every change of them.
    ReadOnlyObjectProperty<Terms> terms() {
        return terms.getReadOnlyProperty();
    }

    ListViewModel list() {
        return list;
    }

    FilterViewModel filter() {
        return filter;
    }

    FacetsViewModel facets() {
        return facets;
    }

    CompletionViewModel completion() {
        return completion;
    }

    PickViewModel picks() {
        return picks;
    }

    ColumnChoice columns() {
        return columns;
    }

    DoneViewModel done() {
        return done;
    }

    ArticleShelf shelf() {
        return shelf;
    }

    PaceViewModel pace() {
        return pace;
    }

    DeskViewModel deciding() {
        return deciding;
    }

    PostEditing editing() {
        return editing;
    }

    ReasonViewModel reasons() {
        return reasons;
    }

    BulkViewModel bulk() {
        return bulk;
    }

    BatchesViewModel batches() {
        return batches;
    }

    ImportViewModel importing() {
        return importing;
    }

    ExportViewModel exporting() {
        return exporting;
    }

    /// Shows the posts that match in the list.
    void showPosts(String query) {
        screen.place().set(Screen.Place.POSTS);
        filter.text().set(query);
        filter.apply();
    }

    /// Asks which files to import.
    void importFiles() {
        importing.start(chooser.filesToImport());
    }

    /// Asks which folder to import.
    void importFolder() {
        chooser.folder("Import folder").ifPresent(folder -> importing.start(List.of(folder)));
    }

    /// Goes by other terms, after they were settled.
    void settled() {
        Workspace workspace = opened.workspace();
        lanes.commands()
                .<Terms>run(
                        "see on which terms one works", () -> Terms.of(workspace), this::go, notices);
    }

    private void go(Terms now) {
        terms.set(now);
        shelf.changed();
        list.refresh();
        pace.refresh();
    }

    private Shown read(int post) {
        PostDetail detail = opened.workspace().detail(post);
        PreparedMeta meta = PreparedMeta.of(detail, opened.workspace().policy());
        return new Shown(detail, ReaderPane.prepare(detail), meta);
    }

    private void arrived(Screen.Place place) {
        switch (place) {
            case POSTS -> batches.close();
            case BATCHES -> batches.show(list.query().get());
        }
    }

    /// Posts that came or went change the list; anything else changes only what its rows show.
    /// While an import runs the list stays until it is done.
    private void changed(Snapshot now) {
        int posts = posts(now);
        boolean first = postsBefore == 0 && posts > 0;
        boolean importRuns = importing.progress().running().get();
        if (first || (posts != postsBefore && !importRuns)) {
            list.relist();
        } else {
            list.refresh();
        }
        postsBefore = posts;
        pace.refresh();
        batches.changed();
        if (screen.tab().get() == Screen.Tab.CHANGES) {
            editing.history().refresh();
        }
    }

    private static int posts(Snapshot snapshot) {
        Catalog catalog = snapshot.catalog();
        return catalog.all().getCardinality();
    }

    /// What the batches and the bulk steps want of the window.
    private final class ForBatches implements BatchHost {

        @Override
        public void showPosts(String query) {
            Desk.this.showPosts(query);
        }

        @Override
        public void decided(Outcome.Done done) {
            shelf.changed();
        }

        @Override
        public void undo() {
            deciding.undo();
        }

        @Override
        public void importFiles() {
            Desk.this.importFiles();
        }
    }
}
