package dev.galley.ui.queue;

import dev.galley.catalog.FacetTable;
import dev.galley.catalog.Field;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.QueryText;
import dev.galley.catalog.Term;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.OneAtATime;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be filtered by, with the counts under the filter of the list. The counts follow the
/// list: one piece of background work counts everything, and while it runs, whatever changes is
/// counted once more at its end. Belongs to the FX thread.
public final class FacetsViewModel {

    private static final Set<FacetGroup> OPEN_AT_FIRST =
            EnumSet.of(
                    FacetGroup.STATUS,
                    FacetGroup.NEEDS_REVIEW,
                    FacetGroup.QUALITY,
                    FacetGroup.DIFFICULTY,
                    FacetGroup.STACK);

    private final QueueSource source;
    private final ListViewModel list;
    private final FilterViewModel filter;
    private final OneAtATime counts;
    private final ErrorSink errors;
    private final ReadOnlyObjectWrapper<FacetLines> lines =
            new ReadOnlyObjectWrapper<>(new FacetLines(FacetTable.empty(), QueryText.of("")));
    private final Map<FacetGroup, BooleanProperty> open = new EnumMap<>(FacetGroup.class);

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
        this.counts = new OneAtATime(background);
        this.errors = errors;
        for (FacetGroup group : FacetGroup.values()) {
            open.put(group, new SimpleBooleanProperty(OPEN_AT_FIRST.contains(group)));
        }
        list.changes().subscribe((_, _) -> count());
    }

    /// The counts and what the filter says, as of the last count.
    ReadOnlyObjectProperty<FacetLines> lines() {
        return lines.getReadOnlyProperty();
    }

    /// The counts, as of the last count.
    FacetTable table() {
        return lines.get().table();
    }

    /// Whether a group is unfolded.
    BooleanProperty open(FacetGroup group) {
        return open.getOrDefault(group, new SimpleBooleanProperty());
    }

    /// The groups that are unfolded, as words with commas.
    public String unfolded() {
        return open.entrySet().stream()
                .filter(e -> e.getValue().get())
                .map(e -> e.getKey().word())
                .collect(Collectors.joining(","));
    }

    /// Unfolds the groups that [#unfolded()] named, and folds the others.
    public void unfold(String words) {
        Set<String> wanted = Set.copyOf(List.of(words.split(",", -1)).stream().distinct().toList());
        open.forEach((group, unfolded) -> unfolded.set(wanted.contains(group.word())));
    }

    /// Asks for a value, or no longer.
    void toggle(FacetLine line) {
        filter.edit(query -> query.toggle(line.field(), line.value()));
    }

    /// Excludes a value, or no longer.
    void exclude(FacetLine line) {
        filter.edit(query -> query.exclude(line.field(), line.value()));
    }

    /// Asks for the posts whose score is from one number to another; the whole scale asks for
    /// nothing.
    void range(Field score, int min, int max) {
        filter.edit(
                query ->
                        min <= 0 && max >= 100
                                ? withoutRange(query, score)
                                : query.range(score, min, max));
    }

    private static QueryText withoutRange(QueryText query, Field score) {
        QueryText left = query;
        for (Term term : query.terms()) {
            if (!(term instanceof Term.Not) && term.about().filter(f -> f == score).isPresent()) {
                left = left.without(term);
            }
        }
        return left;
    }

    private void count() {
        String query = list.query().get();
        counts.<FacetTable>run(
                () -> source.facets(query, FacetGroup.allFields()),
                table -> lines.set(new FacetLines(table, QueryText.of(query))),
                error -> {
                    if (!(error instanceof QueryException)) {
                        errors.failed("count the posts", error);
                    }
                });
    }
}
