package dev.galley.ui.insight;

import dev.galley.catalog.QueryException;
import dev.galley.report.CorpusReport;
import dev.galley.report.CorpusReport.Example;
import dev.galley.report.CorpusReport.FieldPresence;
import dev.galley.report.CorpusReport.Issue;
import dev.galley.report.CorpusReport.WorstPost;
import dev.galley.report.ReportHead;
import dev.galley.session.ReportProgress;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.Times;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/// The corpus report: which posts it is about, the making of it in the background, and what opens
/// from it. A report that is shown stays until the next is ready. Belongs to the FX thread.
public final class InsightViewModel {

    private final InsightSource source;
    private final Background background;
    private final ErrorSink errors;
    private final InsightHost host;
    private final Times times;
    private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private @Nullable Run run;

    /// Nothing is shown yet.
    ///
    /// @param background for work that may take minutes
    /// @param times with the clock that says when a report is made
    public InsightViewModel(
            InsightSource source,
            Background background,
            ErrorSink errors,
            InsightHost host,
            Times times) {
        this.source = source;
        this.background = background;
        this.errors = errors;
        this.host = host;
        this.times = times;
    }

    /// A report and what it is about.
    record Made(String query, Instant at, CorpusReport report) {}

    /// How far the making of a report is.
    ///
    /// @param total 0 where that is not known yet
    record Progress(int posts, int total) {}

    /// Takes over the filter of the window: the next report is about its posts.
    public void show(String query) {
        filter.set(query.strip());
    }

    /// Takes notice that posts have changed since the report was made.
    public void changed() {
        stale.set(made.get() != null);
    }

    /// Makes the report anew, of the posts that match the filter now.
    public void refresh() {
        if (run != null) {
            return;
        }
        Run mine = new Run();
        run = mine;
        String query = filter.get();
        Instant at = times.clock().instant();
        progress.set(new Progress(0, 0));
        fault.set("");
        background.<CorpusReport>run(
                () -> source.run(query, mine),
                report -> arrived(new Made(query, at, report)),
                this::failed);
    }

    /// Stops the making of a report; the one that is shown stays.
    public void cancel() {
        Run now = run;
        if (now != null) {
            now.stop.set(true);
        }
    }

    /// Writes the report that is shown to a file of the person's choice.
    public void saveHtml() {
        Made shown = made.get();
        if (shown == null) {
            return;
        }
        Optional<Path> file = host.chooseHtmlFile("corpus-report.html");
        ReportHead head = source.head(shown.query(), shown.at(), times.zone());
        file.ifPresent(
                to ->
                        background.<Path>run(
                                "write the report to " + to,
                                () -> {
                                    source.save(shown.report(), head, to);
                                    return to;
                                },
                                host::saved,
                                errors));
    }

    /// The filter that the next report is made for; empty for all posts.
    ReadOnlyStringProperty filter() {
        return filter.getReadOnlyProperty();
    }

    /// The report that is shown, or null.
    ReadOnlyObjectProperty<@Nullable Made> made() {
        return made.getReadOnlyProperty();
    }

    /// How far the next report is, or null where none is being made.
    ReadOnlyObjectProperty<@Nullable Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Whether posts have changed since.
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /// Why there is no report of the filter, in a sentence; empty where nothing is wrong.
    ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }

    Times times() {
        return times;
    }

    /// Shows the posts that have a problem or finding.
    void showPosts(Issue issue) {
        showPosts("problem:" + issue.code());
    }

    /// Shows the posts without a field, where the list can be filtered by it.
    void showMissing(FieldPresence field) {
        FieldQueries.missing(field.key()).ifPresent(this::showPosts);
    }

    /// Shows those of the report's posts that a further term leaves.
    void showPosts(String term) {
        Made shown = made.get();
        host.showPosts(shown == null ? term : (shown.query() + " " + term).strip());
    }

    void open(Example example) {
        host.openSource(example.id(), example.span());
    }

    void open(WorstPost post) {
        host.openSource(post.id(), post.span());
    }

    private void arrived(Made report) {
        ended();
        stale.set(false);
        made.set(report);
    }

    private void failed(Exception error) {
        ended();
        if (error instanceof QueryException) {
            String message = error.getMessage();
            fault.set(message == null ? "The filter cannot be understood." : message);
        } else if (!(error instanceof CancellationException)) {
            errors.failed("make the report", error);
        }
    }

    private void ended() {
        run = null;
        progress.set(null);
    }

    /// One making of a report. Progress comes from the threads that read; only the newest is taken
    /// to the FX thread.
    private final class Run implements ReportProgress {

        private final AtomicBoolean stop = new AtomicBoolean();
        private final AtomicBoolean onItsWay = new AtomicBoolean();
        private volatile Progress newest = new Progress(0, 0);

        @Override
        public void at(int posts, int total) {
            newest = new Progress(posts, total);
            if (!onItsWay.getAndSet(true)) {
                background.deliver(this::tell);
            }
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }

        private void tell() {
            onItsWay.set(false);
            if (run == this) {
                progress.set(newest);
            }
        }
    }
}
