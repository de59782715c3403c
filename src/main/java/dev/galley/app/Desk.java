package dev.galley.app;

import dev.galley.catalog.Catalog;
import dev.galley.session.PostDetail;
import dev.galley.session.Snapshot;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.queue.FilterViewModel;
import dev.galley.ui.queue.ListOrder;
import dev.galley.ui.queue.ListViewModel;
import dev.galley.ui.reader.ReaderPane;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// One opened workspace in the window: every view model of it is made here and gets what it needs.
/// [DeskViews] makes the views. To be used on the FX thread.
final class Desk {

    private final Opened opened;
    private final NoticeBoard notices = new NoticeBoard();
    private final Screen screen;
    private final ListViewModel list;
    private final FilterViewModel filter;
    private final ArticleShelf shelf;
    private final Tally tally;
    private final DeskViewModel deciding;
    private final ReasonViewModel reasons;
    private final ImportViewModel importing;
    private final ExportViewModel exporting;
    private int postsBefore;

    Desk(Opened opened, Lanes lanes) {
        this.opened = opened;
        InstantSource clock = InstantSource.system();
        Workspace workspace = opened.workspace();
        screen = new Screen(opened.remembered());
        list = new ListViewModel(new WorkspaceQueue(workspace), lanes.reading(), notices);
        filter = new FilterViewModel(list);
        shelf = new ArticleShelf(this::read, lanes.reading(), notices);
        tally = new Tally(opened.remembered(), clock);
        DeskViewModel.CommandLane lane = new DeskViewModel.CommandLane(lanes.commands(), tally);
        deciding = new DeskViewModel(workspace, list, shelf, notices, lane);
        reasons = new ReasonViewModel(deciding, opened.policy().reasons());
        ImportViewModel.Work work =
                new ImportViewModel.Work(lanes.imports(), new Progress(lanes.imports(), clock));
        importing = new ImportViewModel(workspace, list, shelf, notices, work);
        Progress exported = new Progress(lanes.reading(), clock);
        exporting = new ExportViewModel(workspace, notices, lanes.reading(), exported);
        postsBefore = posts(workspace.snapshot());
        workspace.onChange(now -> lanes.reading().deliver(() -> changed(now)));
    }

    /// Lists the posts as they were listed last, and imports what was asked for.
    void start(List<Path> toImport) {
        Remembered remembered = opened.remembered();
        ListOrder order = ListOrder.of(remembered.text("sort", "imported"));
        list.start(remembered.text("query", ""), order, opened.selected());
        if (opened.readOnly() != null) {
            notices.band(Notice.warning(opened.readOnly(), List.of()).about("read-only"));
        }
        importing.start(toImport);
    }

    /// Remembers what is shown and asks long work to stop.
    void leave() {
        Remembered remembered = opened.remembered();
        Shown shown = shelf.shown().get();
        remembered.put("sort", list.order().get().text());
        remembered.put("query", list.query().get());
        remembered.put("post", shown == null ? "" : shown.detail().row().id());
        importing.progress().cancel();
        exporting.progress().cancel();
    }

    /// Writes what is remembered and closes the workspace, after [#leave()]. Blocks; on any thread.
    void close() throws IOException {
        try {
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

    ListViewModel list() {
        return list;
    }

    FilterViewModel filter() {
        return filter;
    }

    ArticleShelf shelf() {
        return shelf;
    }

    Tally tally() {
        return tally;
    }

    DeskViewModel deciding() {
        return deciding;
    }

    ReasonViewModel reasons() {
        return reasons;
    }

    ImportViewModel importing() {
        return importing;
    }

    ExportViewModel exporting() {
        return exporting;
    }

    private Shown read(int post) {
        PostDetail detail = opened.workspace().detail(post);
        return new Shown(detail, ReaderPane.prepare(detail));
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
    }

    private static int posts(Snapshot snapshot) {
        Catalog catalog = snapshot.catalog();
        return catalog.all().getCardinality();
    }
}
