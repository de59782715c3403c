package dev.galley.catalog;

import dev.galley.review.Effect;
import dev.galley.review.Exported;
import dev.galley.review.PostFacts;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The facts of all posts at one moment: which posts a query chooses, how many have each value, and
/// in which order they stand. Immutable, so any thread may ask it; a change makes a new snapshot
/// that shares what did not change. Bitmaps that are returned belong to the caller.
public final class Catalog {
    private static final Catalog EMPTY = empty();
    private static final int MANY = 1_000;

    private final RoaringBitmap all;
    private final Map<Field, Column> columns;
    private final Risk risk;

    private Catalog(RoaringBitmap all, Map<Field, Column> columns, Risk risk) {
        this.all = all;
        this.columns = columns;
        this.risk = risk;
    }

    /// A catalog of these posts; where a post comes twice, the last counts.
    ///
    /// @throws IllegalArgumentException if a post's number is below 1
    public static Catalog of(Collection<PostFacts> facts) {
        return EMPTY.with(facts);
    }

    /// A catalog of these posts, weighed by a risk.
    public static Catalog of(Collection<PostFacts> facts, Risk risk) {
        return EMPTY.weighed(risk).with(facts);
    }

    /// A new snapshot in which the risk of every post is worked out anew; this one where the risk
    /// is the same. Takes some tens of nanoseconds a post.
    public Catalog weighed(Risk other) {
        if (other.equals(risk)) {
            return this;
        }
        Map<Field, Column> weighed = new EnumMap<>(columns);
        weighed.put(Field.RISK, RiskColumn.of(columns, all, other));
        return new Catalog(all, weighed, other);
    }

    /// What the posts are weighed by: the points of [Field#RISK] are its own.
    public Risk risk() {
        return risk;
    }

    /// A new snapshot in which these posts are added or take the place of what was known of them.
    /// Only the chunks and bitmaps that hold a changed value are copied.
    public Catalog with(Collection<PostFacts> changedOrNew) {
        Changes changes = Changes.of(changedOrNew);
        if (changes.size() == 0) {
            return this;
        }
        RoaringBitmap posts = all.clone();
        for (int i = 0; i < changes.size(); i++) {
            posts.add(changes.get(i).post());
        }
        posts.runOptimize();
        return new Catalog(posts, changed(changes), risk);
    }

    /// A new snapshot in which these posts stand where the effects lead; their texts are as they
    /// were. Much faster than [#with] for many posts.
    ///
    /// @param effects of posts that are in the catalog; others are passed over
    public Catalog judged(Collection<Effect> effects) {
        Changes changes =
                Changes.of(
                        effects.stream()
                                .filter(effect -> all.contains(effect.post()))
                                .map(effect -> PostFacts.standing(effect.post(), effect.after()))
                                .toList());
        return changed(changes, Field.STATUS, Field.CHANGED);
    }

    /// A new snapshot in which these posts are assigned to somebody else; nothing else of them has
    /// changed. Much faster than [#with] for many posts.
    ///
    /// @param posts those that are not in the catalog are passed over
    /// @param assignee the name of a person, or null for nobody
    public Catalog assigned(RoaringBitmap posts, @Nullable String assignee) {
        return changed(
                handled(posts, new PostFacts.Handling(Exported.NEVER, assignee)), Field.ASSIGNED);
    }

    /// A new snapshot in which these posts were exported with the texts that they have; nothing
    /// else of them has changed. Much faster than [#with] for many posts.
    ///
    /// @param posts those that are not in the catalog are passed over
    public Catalog exported(RoaringBitmap posts) {
        return changed(
                handled(posts, new PostFacts.Handling(Exported.CURRENT, null)), Field.EXPORTED);
    }

    private Changes handled(RoaringBitmap posts, PostFacts.Handling handling) {
        List<PostFacts> facts = new ArrayList<>();
        RoaringBitmap.and(posts, all)
                .forEach((int post) -> facts.add(PostFacts.handled(post, handling)));
        return Changes.of(facts);
    }

    private Catalog changed(Changes changes, Field... fields) {
        if (changes.size() == 0) {
            return this;
        }
        Map<Field, Column> changed = new EnumMap<>(columns);
        for (Field field : fields) {
            changed.computeIfPresent(field, (_, column) -> column.with(changes));
        }
        return new Catalog(all, changed, risk);
    }

    /// Every column with the changes; many changes are worth more than one processor.
    private Map<Field, Column> changed(Changes changes) {
        Stream<Map.Entry<Field, Column>> each = columns.entrySet().stream();
        Map<Field, Column> changed = new EnumMap<>(Field.class);
        (changes.size() > MANY ? each.parallel() : each)
                .map(e -> Map.entry(e.getKey(), e.getValue().with(changes)))
                .toList()
                .forEach(e -> changed.put(e.getKey(), e.getValue()));
        return changed;
    }

    /// How many posts there are.
    public int size() {
        return all.getCardinality();
    }

    /// The numbers of all posts.
    public RoaringBitmap all() {
        return all.clone();
    }

    /// The facts of a post, or null where the catalog does not hold it.
    public @Nullable PostFacts facts(int post) {
        return all.contains(post) ? new FactReader(columns, post).read() : null;
    }

    /// The posts that match a query.
    ///
    /// @param index finds words, ids and paths; not asked where the query has none
    public RoaringBitmap select(Query query, TextIndex index) {
        return new Selection(columns, all, index).of(query);
    }

    /// The posts that have this value in a field; none for a field that is looked up elsewhere, or
    /// a value that it cannot have.
    public RoaringBitmap having(Field field, String value) {
        Column column = columns.get(field);
        return column == null
                ? new RoaringBitmap()
                : field.canonical(value)
                        .map(canonical -> RoaringBitmap.and(all, column.matching(canonical)))
                        .orElseGet(RoaringBitmap::new);
    }

    /// Whether a post has this value in a field, compared as in a query; much faster than to read
    /// all of its facts.
    public boolean has(int post, Field field, String value) {
        Column column = columns.get(field);
        return column != null
                && all.contains(post)
                && field.canonical(value)
                        .filter(v -> column.matching(v).contains(post))
                        .isPresent();
    }

    /// The numbers of some posts in order. Those without a value come last in both directions, and
    /// those that are alike in the order of their numbers.
    ///
    /// @param byTitle the posts that have a title in the order of the titles; may be empty for any
    ///   other order
    public int[] sorted(RoaringBitmap posts, Sort sort, int[] byTitle) {
        Sorter sorter = new Sorter(Rows.of(posts, all), sort.descending());
        @Nullable Column column = sort.field().field().map(columns::get).orElse(null);
        if (column != null) {
            return sorter.by(column);
        }
        return sort.field() == SortField.TITLE ? sorter.as(byTitle) : sorter.asImported();
    }

    /// How many of some posts have each value of a field: the most frequent value first, values
    /// that are alike in their own order, and last, if there are any, the posts without the field.
    /// Values that differ only in case are counted as one. Empty for fields that are looked up
    /// elsewhere ([Field.Kind#TEXT]).
    public List<FacetCount> facet(Field field, RoaringBitmap within) {
        Column column = columns.get(field);
        if (column == null) {
            return List.of();
        }
        return List.copyOf(column.counts(Rows.of(within, all)));
    }

    /// How high some posts are in a field of numbers; all of them count as missing in any other
    /// field.
    public Summary numbers(Field field, RoaringBitmap within) {
        Rows rows = Rows.of(within, all);
        return columns.get(field) instanceof NumberColumn numbers
                ? numbers.summary(rows)
                : new Summary(0, rows.count(), 0, 0);
    }

    /// How often the numbers or days of a field come among some posts, in ranges that do not depend
    /// on which posts these are. All of them count as missing in any other field.
    public Histogram histogram(Field field, RoaringBitmap within) {
        RoaringBitmap posts = RoaringBitmap.and(within, all);
        return columns.get(field) instanceof NumberColumn numbers
                ? numbers.histogram(posts)
                : new Histogram(field, List.of(), posts.getCardinality());
    }

    /// How many posts have each value of some fields under a query, where each field is counted as
    /// if nothing were asked of it.
    ///
    /// @param index as in [#select]
    public FacetTable facets(Query query, TextIndex index, Collection<Field> fields) {
        return new FacetCounter(columns, all, index).count(query, fields);
    }

    /// How some posts stand.
    public Counts counts(RoaringBitmap within) {
        RoaringBitmap posts = RoaringBitmap.and(within, all);
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            byStatus.put(status, count(posts, Field.STATUS, status.word()));
        }
        return new Counts(
                posts.getCardinality(),
                byStatus,
                count(posts, Field.NEEDS_REVIEW, "yes"),
                count(posts, Field.CHANGED, "yes"),
                withProblems(posts));
    }

    private int withProblems(RoaringBitmap posts) {
        return columns.get(Field.PROBLEMS) instanceof NumberColumn numbers
                ? numbers.countAbove(0, posts)
                : 0;
    }

    private int count(RoaringBitmap posts, Field field, String value) {
        Column column = columns.get(field);
        return column == null ? 0 : RoaringBitmap.andCardinality(posts, column.matching(value));
    }

    private static Catalog empty() {
        Map<Field, Column> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Column.empty(field).ifPresent(column -> columns.put(field, column));
        }
        return new Catalog(new RoaringBitmap(), columns, Risk.INITIAL);
    }
}
