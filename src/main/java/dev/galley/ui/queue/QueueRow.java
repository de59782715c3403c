package dev.galley.ui.queue;

import dev.galley.review.PostRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// One row of the list: its place, its post, and what the row shows once it has been fetched. Two
/// rows are equal where place and post are.
final class QueueRow {

    private final int index;
    private final int post;
    private final ReadOnlyObjectWrapper<@Nullable PostRow> content = new ReadOnlyObjectWrapper<>();

    QueueRow(int index, int post) {
        this.index = index;
        this.post = post;
    }

    int index() {
        return index;
    }

    int post() {
        return post;
    }

    /// What the row shows; null until it has been fetched.
    ReadOnlyObjectProperty<@Nullable PostRow> content() {
        return content.getReadOnlyProperty();
    }

    /// Shows a row; one that says the same as before changes nothing on screen.
    void fill(PostRow row) {
        if (!row.equals(content.get())) {
            content.set(row);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueRow row && row.index == index && row.post == post;
    }

    @Override
    public int hashCode() {
        return 31 * index + post;
    }
}
