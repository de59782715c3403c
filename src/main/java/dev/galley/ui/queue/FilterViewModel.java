package dev.galley.ui.queue;

import dev.galley.catalog.QueryText;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.function.UnaryOperator;

/// The text of the filter box, and when it is tried.
public final class FilterViewModel {

    private final ListViewModel list;
    private final StringProperty text = new SimpleStringProperty("");
    private String tried = "";

    /// A filter box for a list; it follows the list's filter.
    public FilterViewModel(ListViewModel list) {
        this.list = list;
        list.query().subscribe(this::follow);
    }

    /// What stands in the box.
    public StringProperty text() {
        return text;
    }

    /// Filters by what stands in the box, unless that was tried last.
    public void apply() {
        String wanted = text.get().strip();
        if (!wanted.equals(tried)) {
            tried = wanted;
            list.filter(wanted);
        }
    }

    /// Changes what stands in the box as a click does, and filters by it at once.
    public void edit(UnaryOperator<QueryText> change) {
        text.set(change.apply(QueryText.of(text.get())).text());
        apply();
    }

    /// Shows the posts that match in an order.
    public void show(String query, ListOrder order) {
        text.set(query);
        tried = query.strip();
        list.list(query, order);
    }

    /// Shows all posts.
    public void clear() {
        text.set("");
        tried = "";
        list.filter("");
    }

    private void follow(String query) {
        if (!query.equals(tried)) {
            tried = query;
            text.set(query);
        }
    }
}
