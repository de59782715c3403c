package dev.galley.app;

import dev.galley.session.ImportProgress;
import dev.galley.session.ImportSummary;
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

    /// Imports; without any path nothing happens.
    void start(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (!workspace.writable()) {
            notices.band(
                    Notice.warning("This window only reads; nothing was imported.", List.of())
                            .about("import"));
        } else if (progress().running().get()) {
            notices.band(
                    Notice.warning(
                                    "An import is running. Import the rest when it is done.",
                                    List.of())
                            .about("import"));
        } else {
            run(paths);
        }
    }

    private void run(List<Path> paths) {
        Named named = new Named(progress());
        notices.withdraw("import");
        progress().begin("Importing");
        work.background()
                .<ImportSummary>run(
                        () -> workspace.importPaths(paths, named),
                        summary -> done(summary, named),
                        error -> {
                            progress().end();
                            list.relist();
                            notices.failed("import", error);
                        });
    }

    private void done(ImportSummary summary, Named named) {
        progress().end();
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
    private static final class Named implements ImportProgress {
        private final Progress progress;
        private final List<String> lines = new ArrayList<>();
        private int more;

        private Named(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void at(long done, long total) {
            progress.at(done, total);
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
            return progress.cancelled();
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
}
