package dev.galley.ui.queue;

import dev.galley.catalog.QueryException;
import dev.galley.catalog.Risk;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.OneAtATime;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.function.IntSupplier;

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
    private final OneAtATime marking;
    private final OpenPosts open;
    private Places places = new Places();
    private Listed.@Nullable Wanted pending;
    private IntSupplier firstSeen = () -> -1;
    private int top;
    private boolean isNew;

    private final ReadOnlyObjectWrapper<QueueRows> rows;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper post = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Emptiness> emptiness =
            new ReadOnlyObjectWrapper<>(Emptiness.LOADING);
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ListOrder> order =
            new ReadOnlyObjectWrapper<>(ListOrder.IMPORTED);
    private final ReadOnlyObjectWrapper<@Nullable QueryFault> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    /// An empty list; nothing is asked before [#relist()], [#filter] or [#sort].
    public ListViewModel(QueueSource source, Background background, ErrorSink errors) {
        this.source = source;
        this.background = background;
        this.errors = errors;
        this.listings = new Latest(background);
        this.marking = new OneAtATime(background);
        this.open = new OpenPosts(source);
        this.rows = new ReadOnlyObjectWrapper<>(rowsOf(places));
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

    /// What posts are weighed by in the order of the risk.
    Risk risk() {
        return source.risk();
    }

    /// The order that the list shows.
    public ReadOnlyObjectProperty<ListOrder> order() {
        return order.getReadOnlyProperty();
    }

    /// What is wrong with the last filter that was tried, or null.
    public ReadOnlyObjectProperty<@Nullable QueryFault> fault() {
        return fault.getReadOnlyProperty();
    }

    /// As "3,412 of 100,000".
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// A number that grows whenever posts may have come, gone, or changed what they are.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// The place that is shown at the top when the rows have just become others.
    int top() {
        return top;
    }

    /// Where each post stands.
    Places places() {
        return places;
    }

    /// How the place of the first row that is seen is found out, which is -1 where none is.
    void seenFrom(IntSupplier first) {
        firstSeen = first;
    }

    /// Whether the rows have just become others: [#top()] says what is seen, not the selection.
    boolean isNew() {
        return isNew;
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
        ask(new Listed.Wanted(newQuery.strip(), wantedOrder(), post.get(), false));
    }

    /// Lists in another order, and shows the first rows of it.
    public void sort(ListOrder newOrder) {
        if (!newOrder.equals(wantedOrder())) {
            String wanted = pending == null ? query.get() : pending.query();
            ask(new Listed.Wanted(wanted, newOrder, post.get(), true));
        }
    }

    /// Lists by another filter in another order, and selects the first post of it.
    public void list(String newQuery, ListOrder newOrder) {
        ask(new Listed.Wanted(newQuery.strip(), newOrder, 0, true));
    }

    /// Lists anew, as after an import; what is seen stays where it is, as far as it can.
    public void relist() {
        Listed.Seen seen = new Listed.Seen(places, firstSeen.getAsInt());
        var anew = new Listed.Wanted(query.get(), order.get(), post.get(), false, seen);
        ask(pending == null ? anew : pending);
    }

    /// Lists for the first time, with what was remembered.
    ///
    /// @param wanted the post to select, or 0
    public void start(String firstQuery, ListOrder firstOrder, int wanted) {
        ask(new Listed.Wanted(firstQuery.strip(), firstOrder, wanted, false));
    }

    /// Shows what has become of the posts listed; the list itself stays as it is.
    public void refresh() {
        rows.get().refresh();
        count.set(Counted.of(size(), source.total()));
        Places listed = places;
        marking.<BitSet>run(
                () -> listed.of(source.undecided()),
                found -> open.update(listed, found),
                error -> errors.failed("read what is left to decide", error));
        changes.set(changes.get() + 1);
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
        open.begins(decided);
    }

    /// Takes note that the decision on a post was stored or refused.
    public void decisionEnds(int decided) {
        open.ends(decided);
    }

    /// The undecided post that comes after the selected one, going round at the end; 0 where there
    /// is none.
    public int nextUndecided() {
        return open.after(Math.max(0, selected.get()));
    }

    private ListOrder wantedOrder() {
        return pending == null ? order.get() : pending.order();
    }

    private void ask(Listed.Wanted wanted) {
        pending = wanted;
        listings.<Listed>run(() -> Listed.read(source, wanted), this::show, this::notListed);
    }

    private void show(Listed listed) {
        isNew = true;
        pending = null;
        int keep = post.get() == 0 ? listed.wanted().post() : post.get();
        places = listed.places();
        open.show(places, listed.undecided());
        top = listed.top();
        fault.set(null);
        query.set(listed.wanted().query());
        order.set(listed.wanted().order());
        selected.set(-1);
        QueueRows shown = rowsOf(places);
        shown.fill(listed.from(), listed.rows());
        rows.set(shown);
        count.set(Counted.of(places.size(), source.total()));
        emptiness.set(emptinessOf(places.size(), listed.wanted().query()));
        if (listed.wanted().post() == 0 || !(selectPost(keep) || selectPost(listed.post()))) {
            select(0);
        }
        isNew = false;
        changes.set(changes.get() + 1);
    }

    private void notListed(Exception error) {
        pending = null;
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

    private QueueRows rowsOf(Places listed) {
        return new QueueRows(listed, source, background, errors);
    }
}
