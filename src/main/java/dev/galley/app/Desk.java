package dev.galley.app;

import dev.galley.session.PostDetail;
import dev.galley.session.Snapshot;
import dev.galley.session.Workspace;
import dev.galley.ui.batch.BatchHost;
import dev.galley.ui.batch.BatchesViewModel;
import dev.galley.ui.batch.BulkViewModel;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.meta.PreparedMeta;
import dev.galley.ui.queue.ListViewModel;
import dev.galley.ui.reader.PreparedArticle;
import dev.galley.ui.reader.ReaderPane;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

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
    private final Queue queue;
    private final ListViewModel list;
    private final ArticleShelf shelf;
    private final PaceViewModel pace;
    private final DeskViewModel deciding;
    private final PostEditing editing;
    private final ReasonViewModel reasons;
    private final BulkViewModel bulk;
    private final BatchesViewModel batches;
    private final ImportViewModel importing;
    private final ExportViewModel exporting;
    private final Assigning assigning;
    private final Rechecking rechecking;
    private final ViewsOnDesk views;
    private final @Nullable LogFile log;
    private @Nullable WriterWatch watch;
    private final Relisting relisting;

    /// A desk.
    ///
    /// @param chooser asks the person for files
    Desk(Opened opened, Lanes lanes, PathChooser chooser) {
        this.opened = opened;
        this.chooser = chooser;
        this.lanes = lanes;
        InstantSource clock = InstantSource.system();
        Workspace workspace = opened.workspace();
        log = opened.log();
        screen = new Screen(opened.remembered());
        terms = new ReadOnlyObjectWrapper<>(opened.terms());
        pace = new PaceViewModel(workspace.pace(), lanes.counting(), notices);
        queue = Queue.of(workspace, opened.remembered(), lanes, notices, pace);
        list = queue.list();
        shelf = new ArticleShelf(this::read, lanes.articles(), notices);
        PostEditing.Surroundings around =
                new PostEditing.Surroundings(
                        list,
                        screen,
                        notices,
                        lanes.commands(),
                        new PostEditing.Steps(shelf::changed, this::undo));
        editing = PostEditing.of(opened, lanes, around);
        BatchHost host = new BatchesOnDesk(this);
        bulk = new BulkViewModel(workspace, notices, lanes.reading(), lanes.commands(), host);
        batches = new BatchesViewModel(workspace, lanes.reading(), notices, host, bulk);
        DeskViewModel.Posts place =
                new DeskViewModel.Posts(list, queue.picks(), bulk, editing::unsaved);
        deciding = new DeskViewModel(workspace, place, shelf, notices, lanes.commands());
        reasons = new ReasonViewModel(deciding, terms.map(Terms::policy));
        ImportViewModel.Work work =
                new ImportViewModel.Work(lanes.imports(), new Progress(lanes.imports(), clock));
        importing = new ImportViewModel(workspace, list, shelf, notices, work);
        Progress exported = new Progress(lanes.reading(), clock);
        exporting = new ExportViewModel(workspace, notices, lanes.reading(), exported);
        assigning = new Assigning(this, lanes);
        rechecking = new Rechecking(workspace, lanes.reading(), notices, shelf::changed);
        views = new ViewsOnDesk(this, chooser, lanes);
        relisting = new Relisting(list, importing::arriving, posts(workspace.snapshot()));
        workspace.onChange(now -> lanes.reading().deliver(() -> changed(now)));
        screen.place().subscribe(this::arrived);
    }

    /// Lists the posts as they were listed last.
    void start() {
        queue.start(opened.remembered(), opened.selected());
        views.models().views().look();
        pace.goal().resume(opened.remembered());
        pace.refresh();
        rechecking.start();
        importing.resume();
    }

    /// Follows the program that writes, where this window only reads.
    ///
    /// @param takeOver opens the workspace anew
    void watch(Runnable takeOver) {
        watch = new WriterWatch(opened.workspace(), lanes.reading(), notices, takeOver);
    }

    /// Remembers what is shown and asks long work to stop.
    void leave() {
        Remembered remembered = opened.remembered();
        Shown shown = shelf.shown().get();
        queue.leave(remembered);
        views.leave(remembered);
        pace.goal().leave(remembered);
        remembered.put("post", shown == null ? "" : shown.detail().row().id());
        editing.end();
        importing.progress().cancel();
        rechecking.progress().cancel();
        exporting.progress().cancel();
    }

    /// Writes what is remembered and closes the workspace, after [#leave()]. Blocks; on any thread.
    void close() throws IOException {
        try (LogFile _ = log) {
            if (watch != null) {
                watch.close();
            }
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

    /// The view models around the list.
    Queue queue() {
        return queue;
    }

    /// The views that have a name.
    ViewsOnDesk views() {
        return views;
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

    Assigning assigning() {
        return assigning;
    }

    Rechecking rechecking() {
        return rechecking;
    }

    /// Shows the posts that match in the list.
    void showPosts(String query) {
        screen.place().set(Screen.Place.POSTS);
        queue.show(query);
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
                        "see on which terms one works",
                        () -> Terms.of(workspace),
                        this::go,
                        notices);
    }

    private void go(Terms now) {
        terms.set(now);
        rechecking.start();
        shelf.changed();
        if (list.order().get().isByRisk()) {
            list.relist();
        } else {
            list.refresh();
        }
        pace.refresh();
    }

    /// Takes the person's last step back.
    void undo() {
        deciding.undo();
    }

    private Shown read(int post) {
        PostDetail detail = opened.workspace().detail(post);
        PreparedMeta meta = PreparedMeta.of(detail, opened.workspace().policy());
        Workspace workspace = opened.workspace();
        PreparedArticle article = ReaderPane.prepare(detail, () -> workspace.source(post).text());
        return new Shown(detail, article, meta, workspace.drafts().draft(post).orElse(null));
    }

    private void arrived(Screen.Place place) {
        switch (place) {
            case POSTS -> batches.close();
            case BATCHES -> batches.show(list.query().get());
            case INSIGHT -> batches.close();
        }
    }

    private void changed(Snapshot now) {
        relisting.changed(posts(now));
        pace.refresh();
        batches.changed();
        if (screen.tab().get() == Screen.Tab.CHANGES) {
            editing.history().refresh();
        }
    }

    private static int posts(Snapshot snapshot) {
        return snapshot.catalog().size();
    }
}
