package dev.galley.ui.queue;

import dev.galley.catalog.QueryText;
import dev.galley.catalog.Term;
import dev.galley.text.Span;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/// The text of the filter box, and when it is tried.
public final class FilterViewModel {

    private final ListViewModel list;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Span> selected = new ReadOnlyObjectWrapper<>();
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

    /// The part of the box that is to be edited; null until somebody asks for one.
    ReadOnlyObjectProperty<@Nullable Span> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Asks for a term to be edited: for what stands behind the name of its field.
    void select(Term term) {
        for (QueryText.Part part : QueryText.of(text.get()).parts()) {
            if (term.equals(part.term())) {
                boolean named = term.about().isPresent();
                int value = named ? part.written().indexOf(':') + 1 : 0;
                select(new Span(part.span().start() + value, part.span().end()));
                return;
            }
        }
    }

    /// Asks for the whole text to be edited.
    void selectAll() {
        select(new Span(0, text.get().length()));
    }

    private void select(Span span) {
        selected.set(null);
        selected.set(span);
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
