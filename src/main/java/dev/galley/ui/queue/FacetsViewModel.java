package dev.galley.ui.queue;

import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.QueryText;
import dev.galley.catalog.Term;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.OneAtATime;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What can be filtered by, with the counts under the filter of the list. The counts follow the
/// list: one piece of background work counts everything that is unfolded, and while it runs,
/// whatever changes is counted once more at its end. Belongs to the FX thread.
public final class FacetsViewModel {

    private final QueueSource source;
    private final ListViewModel list;
    private final FilterViewModel filter;
    private final Background background;
    private final ErrorSink errors;
    private final FacetChoice choice = new FacetChoice();
    private final OneAtATime counting;
    private final ReadOnlyObjectWrapper<FacetCounts> counts =
            new ReadOnlyObjectWrapper<>(FacetCounts.none());
    private final ReadOnlyObjectWrapper<QueryText> query =
            new ReadOnlyObjectWrapper<>(QueryText.of(""));

    /// The facets of a list; the filter is where a click goes to.
    public FacetsViewModel(
            QueueSource source,
            ListViewModel list,
            FilterViewModel filter,
            Background background,
            ErrorSink errors) {
        this.source = source;
        this.list = list;
        this.filter = filter;
        this.background = background;
        this.counting = new OneAtATime(background);
        this.errors = errors;
        filter.text().subscribe(text -> query.set(QueryText.of(text)));
        list.changes().subscribe((_, _) -> count());
        for (FacetGroup group : FacetGroup.values()) {
            choice.open(group).subscribe((_, open) -> unfolded(open));
            choice.shown(group).subscribe((_, shown) -> unfolded(shown));
        }
    }

    /// The counts, as of the last count.
    ReadOnlyObjectProperty<FacetCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What stands in the filter box, which may be ahead of the counts.
    ReadOnlyObjectProperty<QueryText> query() {
        return query.getReadOnlyProperty();
    }

    /// The counts of all that was counted last; of the status always.
    FacetTable table() {
        return counts.get().table();
    }

    /// Which groups are shown and unfolded.
    public FacetChoice choice() {
        return choice;
    }

    /// Whether a group is shown: because somebody wants it, or because the filter asks for
    /// something in it.
    boolean isSeen(FacetGroup group) {
        return choice.shown(group).get() || isAsked(group);
    }

    /// Whether the filter asks for something in a group.
    boolean isAsked(FacetGroup group) {
        return !terms(group).isEmpty();
    }

    /// What the filter asks for in a group.
    List<Term> terms(FacetGroup group) {
        return query.get().terms().stream()
                .filter(t -> t.about().filter(group.fields()::contains).isPresent())
                .toList();
    }

    /// A search in the values of a group, whose answers come back on the FX thread.
    void find(FacetGroup group, String text, Latest asking, Consumer<List<FacetLine>> then) {
        FacetValues values = counts.get().of(group);
        QueryText now = query.get();
        asking.<List<FacetLine>>run(
                () -> values.holding(text, now),
                then,
                error -> errors.failed("look through the values", error));
    }

    /// Where a search is done.
    Background background() {
        return background;
    }

    /// Asks for a value, or no longer.
    void toggle(FacetLine line) {
        filter.edit(text -> text.toggle(line.field(), line.value()));
    }

    /// Asks for a value and no other one of its field.
    void only(FacetLine line) {
        filter.edit(text -> text.without(line.field()).toggle(line.field(), line.value()));
    }

    /// Excludes a value, or no longer.
    void exclude(FacetLine line) {
        filter.edit(text -> text.exclude(line.field(), line.value()));
    }

    /// Asks for nothing in a group any longer.
    void clear(FacetGroup group) {
        filter.edit(
                text -> {
                    QueryText left = text;
                    for (Field field : group.fields()) {
                        left = left.without(field);
                    }
                    return left;
                });
    }

    /// Asks for the posts whose number is in a range; the whole scale asks for nothing.
    void range(Field field, Scale scale, EdgeRange range) {
        Term.Range wanted = RangeViewModel.term(field, scale, range);
        filter.edit(text -> wanted == null ? withoutRange(text, field) : text.range(wanted));
    }

    /// How many posts would be listed with a range in place of the field's own; the answer comes
    /// back on the FX thread, and is -1 where the filter cannot be understood.
    void count(Field field, Scale scale, EdgeRange range, Latest asking, IntConsumer then) {
        Term.Range wanted = RangeViewModel.term(field, scale, range);
        QueryText now = query.get();
        String text = (wanted == null ? withoutRange(now, field) : now.range(wanted)).text();
        asking.<Integer>run(
                () -> source.facets(text, Set.of()).matching(), then::accept, _ -> then.accept(-1));
    }

    private static QueryText withoutRange(QueryText query, Field field) {
        QueryText left = query;
        for (Term term : query.terms()) {
            if (!(term instanceof Term.Not) && term.about().filter(f -> f == field).isPresent()) {
                left = left.without(term);
            }
        }
        return left;
    }

    /// Counts what has just come into sight; before the first count there is nothing to add to.
    private void unfolded(boolean inSight) {
        boolean missing = !counts.get().values().keySet().containsAll(groups());
        if (inSight && missing && list.changes().get() > 0) {
            count();
        }
    }

    /// The groups whose lines are on screen, and what the list itself wants to know.
    private Set<FacetGroup> groups() {
        Set<FacetGroup> groups = EnumSet.of(FacetGroup.STATUS);
        Arrays.stream(FacetGroup.values())
                .filter(g -> choice.open(g).get() && isSeen(g))
                .forEach(groups::add);
        return groups;
    }

    private void count() {
        String wanted = list.query().get();
        Set<FacetGroup> groups = groups();
        counting.<FacetCounts>run(
                () -> FacetCounts.of(source, wanted, groups),
                counts::set,
                error -> {
                    if (!(error instanceof QueryException)) {
                        errors.failed("count the posts", error);
                    }
                });
    }
}
