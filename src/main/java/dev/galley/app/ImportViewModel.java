package dev.galley.app;

import dev.galley.session.ImportProgress;
import dev.galley.session.ImportSummary;
import dev.galley.session.PostsProgress;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.queue.ListViewModel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Imports files and folders, one import at a time, and says what came of it. Belongs to the FX
/// thread.
final class ImportViewModel {

    private static final int MOST_NAMED = 500;

    private final Workspace workspace;
    private final ListViewModel list;
    private final ArticleShelf shelf;
    private final NoticeBoard notices;
    private final Work work;
    private boolean indexing;
    private List<Path> next = List.of();

    /// Where the import is done and how far it is.
    record Work(Background background, Progress progress) {}

    ImportViewModel(
            Workspace workspace,
            ListViewModel list,
            ArticleShelf shelf,
            NoticeBoard notices,
            Work work) {
        this.workspace = workspace;
        this.list = list;
        this.shelf = shelf;
        this.notices = notices;
        this.work = work;
    }

    /// How far the import is.
    Progress progress() {
        return work.progress();
    }

    /// Imports; without any path nothing happens. The indexing of words makes way for it, and is
    /// made up for behind it.
    void start(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (!workspace.writable()) {
            warn("This window only reads; nothing was imported.");
        } else if (!progress().running().get()) {
            run(paths);
        } else if (indexing) {
            next = paths;
            progress().cancel();
        } else {
            warn("An import is running. Import the rest when it is done.");
        }
    }

    /// Completes the index of words where an import was cut off before it was.
    void resume() {
        if (workspace.writable()) {
            work.background()
                    .<Integer>run(
                            "see whether all words are indexed",
                            () -> workspace.indexing().missing(),
                            missing -> {
                                if (missing > 0 && !progress().running().get()) {
                                    index();
                                }
                            },
                            notices);
        }
    }

    /// Whether posts are arriving; not while only their words are being indexed.
    boolean arriving() {
        return progress().running().get() && !indexing;
    }

    private void index() {
        beginIndexing();
        work.background()
                .<Boolean>run(
                        () -> {
                            workspace.indexing().run(new Followed(progress()));
                            return true;
                        },
                        _ -> ended(),
                        this::failed);
    }

    private void beginIndexing() {
        indexing = true;
        progress().begin("Words cannot all be found yet, indexing");
    }

    private void ended() {
        indexing = false;
        progress().end();
        List<Path> paths = next;
        next = List.of();
        start(paths);
    }

    private void failed(Exception error) {
        ended();
        list.relist();
        notices.failed("import", error);
    }

    private void warn(String text) {
        notices.band(Notice.warning(text, List.of()).about("import"));
    }

    private void run(List<Path> paths) {
        Named named = new Named();
        notices.withdraw("import");
        indexing = false;
        progress().begin("Importing");
        work.background()
                .<ImportSummary>run(
                        () -> workspace.importPaths(paths, named), _ -> ended(), this::failed);
    }

    private void stored(ImportSummary summary, Named named) {
        if (progress().running().get()) {
            beginIndexing();
        }
        list.relist();
        shelf.changed();
        String text = inWords(summary);
        if (summary.failed() > 0 || summary.conflicts() > 0 || summary.cancelled()) {
            notices.band(Notice.warning(text, named.lines()).about("import"));
        } else {
            notices.say(Notice.info(text));
        }
    }

    private static String inWords(ImportSummary summary) {
        List<String> parts = new ArrayList<>();
        parts.add("Imported " + Counted.of(summary.imported()));
        add(parts, summary.updated(), "updated");
        add(parts, summary.unchanged(), "unchanged");
        add(parts, summary.conflicts(), "in conflict");
        add(parts, summary.failed(), "failed");
        String counts = String.join(" · ", parts);
        return summary.cancelled()
                ? "The import was stopped. What was stored by then stays: " + counts
                : counts;
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(Counted.of(count) + " " + word);
        }
    }

    /// Hears of the import on the thread that runs it and keeps the names of what did not go well.
    private final class Named implements ImportProgress {
        private final List<String> lines = new ArrayList<>();
        private int more;

        @Override
        public void at(long done, long total) {
            progress().at(done, total);
        }

        @Override
        public void about(long done, long total) {
            progress().about(done, total);
        }

        @Override
        public void stored(ImportSummary summary) {
            work.background().deliver(() -> ImportViewModel.this.stored(summary, this));
        }

        @Override
        public void indexed(long done, long total) {
            progress().at(done, total);
        }

        @Override
        public void failed(String path, String message) {
            add("Failed: " + path + ": " + message);
        }

        @Override
        public void conflict(String id, String path) {
            add("Conflict: " + id + " has another text in " + path + "; it was kept beside");
        }

        @Override
        public boolean cancelled() {
            return progress().cancelled();
        }

        private synchronized void add(String line) {
            if (lines.size() < MOST_NAMED) {
                lines.add(line);
            } else {
                more++;
            }
        }

        private synchronized List<String> lines() {
            List<String> all = new ArrayList<>(lines);
            if (more > 0) {
                all.add("and " + Counted.of(more) + " more");
            }
            return all;
        }
    }

    /// Hears of the indexing on the thread that does it.
    private record Followed(Progress progress) implements PostsProgress {

        @Override
        public void at(long done, long total) {
            progress.at(done, total);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
