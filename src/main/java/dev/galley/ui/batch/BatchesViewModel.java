package dev.galley.ui.batch;

import dev.galley.catalog.QueryException;
import dev.galley.review.Decision;
import dev.galley.session.BatchOverview;
import dev.galley.session.Batches;
import dev.galley.session.Selection;
import dev.galley.session.SignOffReadiness;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The batches and how they stand. While they are on screen they are counted anew after every
/// change, never twice at a time. What a sign-off would come to is asked row by row, for the rows
/// that are shown. Belongs to the FX thread.
public final class BatchesViewModel {

    private final Batches batches;
    private final Background background;
    private final ErrorSink errors;
    private final BatchHost host;
    private final BulkViewModel bulk;

    private final ObservableList<BatchRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper();
    private final Deque<BatchRow> wanted = new ArrayDeque<>();
    private String filter = "";
    private boolean counting;
    private boolean countAgain;
    private boolean answering;

    /// Batches that are not on screen yet.
    ///
    /// @param background counts
    /// @param bulk makes decisions about a batch
    public BatchesViewModel(
            Workspace workspace,
            Background background,
            ErrorSink errors,
            BatchHost host,
            BulkViewModel bulk) {
        this.batches = workspace.batches();
        this.background = background;
        this.errors = errors;
        this.host = host;
        this.bulk = bulk;
    }

    /// Whether the batches are on screen.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Puts the batches on screen.
    ///
    /// @param listFilter what the list shows, as a query; not understood, it is taken for all posts
    public void show(String listFilter) {
        filter = listFilter;
        open.set(true);
        count();
    }

    /// Leaves the batches.
    public void close() {
        open.set(false);
        wanted.clear();
    }

    /// Takes notice of a change of the workspace.
    public void changed() {
        if (open.get()) {
            count();
        }
    }

    /// The rows, the one of the list first and then the batches, the newest first.
    ObservableList<BatchRow> rows() {
        return rows;
    }

    /// Whether the rows have been counted.
    ReadOnlyBooleanProperty counted() {
        return counted.getReadOnlyProperty();
    }

    /// Asks what a sign-off of a row would come to, if nobody has.
    void need(BatchRow row) {
        if (row.ask()) {
            wanted.addLast(row);
            answerNext();
        }
    }

    /// Shows the posts of a row in the list.
    void showPosts(BatchRow row) {
        leaveFor(row.overview().query());
    }

    /// Shows what stands in the way of a row's release in the list.
    void showInTheWay(BatchRow row) {
        try {
            leaveFor(InTheWay.query(row.overview()));
        } catch (QueryException unreadable) {
            errors.failed("filter the list", unreadable);
        }
    }

    /// Asks to make a decision about the posts of a row.
    void decide(BatchRow row, Decision decision) {
        bulk.ask(decision, new Selection.ByQuery(row.overview().query()));
    }

    /// Asks for files to import.
    void importFiles() {
        host.importFiles();
    }

    private void leaveFor(String query) {
        close();
        host.showPosts(query);
    }

    private void count() {
        if (counting) {
            countAgain = true;
            return;
        }
        counting = true;
        countAgain = false;
        String matching = filter;
        background.<List<BatchOverview>>run(
                () -> overviews(matching),
                this::show,
                error -> {
                    counting = false;
                    errors.failed("count the batches", error);
                });
    }

    private List<BatchOverview> overviews(String matching) throws QueryException {
        List<BatchOverview> all = new ArrayList<>(batches.overview());
        all.sort(Comparator.comparing(BatchRow::imported).reversed());
        if (!all.isEmpty()) {
            all.addFirst(listed(matching));
        }
        return all;
    }

    private BatchOverview listed(String matching) throws QueryException {
        try {
            return batches.of(matching);
        } catch (QueryException unreadable) {
            return batches.of("");
        }
    }

    private void show(List<BatchOverview> overviews) {
        counting = false;
        Map<String, @Nullable SignOffReadiness> before = new HashMap<>();
        rows.forEach(row -> before.put(BatchRow.key(row.overview()), row.readiness().get()));
        wanted.clear();
        rows.setAll(
                overviews.stream()
                        .map(now -> new BatchRow(now, before.get(BatchRow.key(now))))
                        .toList());
        counted.set(true);
        if (countAgain && open.get()) {
            count();
        }
    }

    /// One question at a time: a large batch must not take both processors.
    private void answerNext() {
        if (answering || wanted.isEmpty()) {
            return;
        }
        answering = true;
        BatchRow row = wanted.removeFirst();
        String query = row.overview().query();
        background.<SignOffReadiness>run(
                () -> batches.signOff(query),
                answer -> {
                    answering = false;
                    row.answer(answer);
                    answerNext();
                },
                error -> {
                    answering = false;
                    errors.failed("find out what can be signed off", error);
                    answerNext();
                });
    }
}
