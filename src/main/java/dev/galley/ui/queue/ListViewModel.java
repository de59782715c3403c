package dev.galley.ui.queue;

import dev.galley.catalog.QueryException;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// What is listed, in which order, and which post is selected. Belongs to the FX thread; whatever
/// blocks is done in the background.
public final class ListViewModel {

    /// Why there is no row, where there is none.
    public enum Emptiness {
        /// There are rows.
        NONE,
        /// The first listing is still to come.
        LOADING,
        /// The workspace holds no posts.
        NO_POSTS,
        /// The filter leaves none.
        NO_MATCH
    }

    private final QueueSource source;
    private final Background background;
    private final ErrorSink errors;
    private final Latest listings;
    private final Set<Integer> beingDecided = new HashSet<>();

    private final ReadOnlyObjectWrapper<QueueRows> rows;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper post = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Emptiness> emptiness =
            new ReadOnlyObjectWrapper<>(Emptiness.LOADING);
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ListOrder> order =
            new ReadOnlyObjectWrapper<>(ListOrder.IMPORTED);
    private final ReadOnlyObjectWrapper<@Nullable QueryFault> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    /// An empty list; nothing is asked before [#relist()], [#filter] or [#sort].
    public ListViewModel(QueueSource source, Background background, ErrorSink errors) {
        this.source = source;
        this.background = background;
        this.errors = errors;
        this.listings = new Latest(background);
        this.rows = new ReadOnlyObjectWrapper<>(rowsOf(new int[0]));
    }

    /// The rows; another object after each new listing.
    public ReadOnlyObjectProperty<QueueRows> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The place of the selected row, or -1.
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// The selected post, or 0.
    public ReadOnlyIntegerProperty post() {
        return post.getReadOnlyProperty();
    }

    /// Why there is no row.
    public ReadOnlyObjectProperty<Emptiness> emptiness() {
        return emptiness.getReadOnlyProperty();
    }

    /// The filter that the list shows.
    public ReadOnlyStringProperty query() {
        return query.getReadOnlyProperty();
    }

    /// The order that the list shows.
    public ReadOnlyObjectProperty<ListOrder> order() {
        return order.getReadOnlyProperty();
    }

    /// What is wrong with the last filter that was tried, or null.
    public ReadOnlyObjectProperty<@Nullable QueryFault> fault() {
        return fault.getReadOnlyProperty();
    }

    /// How many are listed, as "3,412 of 100,000".
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// How many posts are listed.
    public int size() {
        return rows.get().size();
    }

    /// The post at a place of the list.
    public int postAt(int index) {
        return rows.get().post(index);
    }

    /// Lists by another filter. A filter that is wrong leaves the list as it is.
    public void filter(String newQuery) {
        ask(newQuery.strip(), order.get(), post.get());
    }

    /// Lists in another order.
    public void sort(ListOrder newOrder) {
        if (!newOrder.equals(order.get())) {
            ask(query.get(), newOrder, post.get());
        }
    }

    /// Lists anew, as after an import.
    public void relist() {
        ask(query.get(), order.get(), post.get());
    }

    /// Lists for the first time, with what was remembered.
    ///
    /// @param wanted the post to select, or 0
    public void start(String firstQuery, ListOrder firstOrder, int wanted) {
        ask(firstQuery.strip(), firstOrder, wanted);
    }

    /// Shows what has become of the posts listed; the list itself stays as it is.
    public void refresh() {
        rows.get().refresh();
        count.set(Counted.of(size(), source.total()));
    }

    /// Selects a row; a place outside the list is none.
    public void select(int index) {
        boolean inside = index >= 0 && index < size();
        selected.set(inside ? index : -1);
        post.set(inside ? rows.get().post(index) : 0);
    }

    /// Selects a post, where it is listed.
    ///
    /// @return whether it is
    public boolean selectPost(int wanted) {
        int index = rows.get().indexOfPost(wanted);
        if (index >= 0) {
            select(index);
        }
        return index >= 0;
    }

    /// Selects the next row, if there is one.
    public void next() {
        if (selected.get() + 1 < size()) {
            select(selected.get() + 1);
        }
    }

    /// Selects the row before, if there is one.
    public void previous() {
        if (selected.get() > 0) {
            select(selected.get() - 1);
        }
    }

    /// Takes note that a post's decision is on its way, so that it counts as decided.
    public void decisionBegins(int decided) {
        beingDecided.add(decided);
    }

    /// Takes note that the decision on a post was stored or refused.
    public void decisionEnds(int decided) {
        beingDecided.remove(decided);
    }

    /// The undecided post that comes after the selected one, going round at the end; 0 where there
    /// is none.
    public int nextUndecided() {
        int size = size();
        for (int step = 1; step < size; step++) {
            int candidate = rows.get().post((Math.max(0, selected.get()) + step) % size);
            if (!beingDecided.contains(candidate) && source.isUndecided(candidate)) {
                return candidate;
            }
        }
        return 0;
    }

    private void ask(String wantedQuery, ListOrder wantedOrder, int wantedPost) {
        listings.<int[]>run(
                () -> source.list(wantedQuery, wantedOrder.text()),
                found -> show(found, wantedQuery, wantedOrder, wantedPost),
                this::notListed);
    }

    private void show(int[] found, String shownQuery, ListOrder shownOrder, int wantedPost) {
        int keep = post.get() == 0 ? wantedPost : post.get();
        fault.set(null);
        query.set(shownQuery);
        order.set(shownOrder);
        selected.set(-1);
        rows.set(rowsOf(found));
        count.set(Counted.of(found.length, source.total()));
        emptiness.set(emptinessOf(found.length, shownQuery));
        if (keep == 0 || !selectPost(keep)) {
            select(0);
        }
    }

    private void notListed(Exception error) {
        if (error instanceof QueryException wrong) {
            String message = String.valueOf(wrong.getMessage());
            fault.set(new QueryFault(message, wrong.span()));
        } else {
            errors.failed("list the posts", error);
        }
    }

    private static Emptiness emptinessOf(int found, String query) {
        if (found > 0) {
            return Emptiness.NONE;
        }
        return query.isEmpty() ? Emptiness.NO_POSTS : Emptiness.NO_MATCH;
    }

    private QueueRows rowsOf(int[] posts) {
        return new QueueRows(posts, source, background, errors);
    }
}
