package dev.galley.ui.batch;

import dev.galley.session.BatchOverview;
import dev.galley.session.SignOffReadiness;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A row of the batches: a batch, or all posts that match the list's filter. Belongs to the FX
/// thread.
final class BatchRow {

    private final BatchOverview overview;
    private final ReadOnlyObjectWrapper<@Nullable SignOffReadiness> readiness;

    /// Whether what a sign-off would come to has been asked for.
    private boolean asked;

    /// A row for what was counted.
    ///
    /// @param before what a sign-off would have come to when it was asked last, or null
    BatchRow(BatchOverview overview, @Nullable SignOffReadiness before) {
        this.overview = overview;
        this.readiness = new ReadOnlyObjectWrapper<>(before);
    }

    BatchOverview overview() {
        return overview;
    }

    /// Whether the row is no batch, but what the list shows.
    boolean isFilter() {
        return overview.origin() == null;
    }

    String name() {
        if (!isFilter()) {
            return overview.name();
        }
        return overview.query().isEmpty() ? "All posts" : "What the list shows";
    }

    /// What tells a row from the others when all are counted anew.
    static String key(BatchOverview overview) {
        return overview.origin() == null ? "" : overview.name();
    }

    /// When a batch was imported; what is no batch comes before all.
    static Instant imported(BatchOverview overview) {
        BatchOverview.Origin origin = overview.origin();
        return origin == null ? Instant.MAX : origin.at();
    }

    /// What a sign-off by the person who acts would come to, or null until that is known.
    ReadOnlyObjectProperty<@Nullable SignOffReadiness> readiness() {
        return readiness.getReadOnlyProperty();
    }

    /// Whether nobody has asked yet; from now on somebody has.
    boolean ask() {
        boolean first = !asked;
        asked = true;
        return first;
    }

    void answer(SignOffReadiness answer) {
        readiness.set(answer);
    }
}
