package dev.galley.session;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Counts;
import dev.galley.catalog.FacetCount;
import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Risk;
import dev.galley.catalog.RiskWeights;
import dev.galley.catalog.TextIndex;
import dev.galley.check.Check;
import dev.galley.check.Checks;
import dev.galley.check.Rule;
import dev.galley.review.Assigned;
import dev.galley.review.Person;
import dev.galley.review.PolicySettings;
import dev.galley.review.Role;
import dev.galley.review.Status;
import dev.galley.store.Store;

import org.roaringbitmap.RoaringBitmap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The catalog of an open store, kept in step with it. Thread-safe: readers see the last snapshot,
/// and only one command at a time makes a new one.
final class CatalogView {

    /// The rules that hold the meta box against the text.
    private static final Set<String> CONTRADICTIONS =
            Checks.all().stream()
                    .map(Check::rule)
                    .filter(rule -> rule.group().equals("meta"))
                    .map(Rule::id)
                    .collect(Collectors.toUnmodifiableSet());

    /// The facts of so many posts are in memory together.
    private static final int PART = 50_000;

    private final Store store;
    private volatile Snapshot snapshot;
    private volatile long epoch;
    private volatile Supplier<Person> me = () -> new Person(Oneself.ME, Role.EDITOR);

    CatalogView(Store store) {
        this.store = store;
        long head = store.head().seq();
        this.epoch = store.findings().epoch();
        this.snapshot = new Snapshot(read(), head);
    }

    private Catalog read() {
        Catalog[] catalog = {Catalog.of(List.of(), risk())};
        store.facts(part -> catalog[0] = catalog[0].with(part));
        return catalog[0];
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /// Takes over what has changed of these posts. The head is read first: what is committed while
    /// the facts are read is then only read once more.
    Snapshot refresh(int[] posts) {
        long head = store.head().seq();
        epoch = store.findings().epoch();
        Catalog now = snapshot.catalog();
        for (int from = 0; from < posts.length; from += PART) {
            int end = Math.min(posts.length, from + PART);
            now = now.with(store.facts(Arrays.copyOfRange(posts, from, end)));
        }
        now = now.weighed(risk());
        snapshot = new Snapshot(now, head);
        return snapshot;
    }

    /// What the workspace weighs posts by.
    private Risk risk() {
        Map<String, String> settings = store.settings();
        return new Risk(
                RiskWeights.read(settings),
                PolicySettings.read(settings).weakScores(),
                CONTRADICTIONS);
    }

    /// Takes over where a step led posts whose texts are as they were; nothing is read for it.
    Snapshot stepped(Step step) {
        Catalog now = snapshot.catalog().judged(step.judged());
        Map<Optional<String>, RoaringBitmap> byPerson = new HashMap<>();
        for (Assigned one : step.assigned()) {
            byPerson.computeIfAbsent(Optional.ofNullable(one.after()), _ -> new RoaringBitmap())
                    .add(one.post());
        }
        for (Map.Entry<Optional<String>, RoaringBitmap> group : byPerson.entrySet()) {
            now = now.assigned(group.getValue(), group.getKey().orElse(null));
        }
        snapshot = new Snapshot(now, store.head().seq());
        return snapshot;
    }

    /// Takes over that posts were exported, some of which may have other texts by now.
    ///
    /// @param touched the posts that something has happened to since the export began
    Snapshot exported(RoaringBitmap posts, RoaringBitmap touched) {
        snapshot = new Snapshot(snapshot.catalog().exported(posts), snapshot.head());
        return refresh(RoaringBitmap.and(posts, touched).toArray());
    }

    /// The posts that the journal has named since the snapshot was made, and all posts where facts
    /// have changed besides; empty where nothing has.
    Optional<int[]> changedSince() {
        boolean besides = store.findings().epoch() != epoch;
        if (!besides && store.head().seq() == snapshot.head()) {
            return Optional.empty();
        }
        RoaringBitmap posts = besides ? snapshot.catalog().all() : new RoaringBitmap();
        store.journalAfter(snapshot.head(), entry -> posts.add(entry.event().posts()));
        return Optional.of(posts.toArray());
    }

    /// The posts that match a query.
    RoaringBitmap select(Query query) {
        return snapshot.catalog().select(resolved(query), texts());
    }

    /// The query with who acts in place of "me".
    Query resolved(Query query) {
        return Oneself.in(query, () -> me.get().name());
    }

    /// Says who acts.
    void actsAs(Supplier<Person> person) {
        me = person;
    }

    /// Where words, ids and paths are looked up.
    TextIndex texts() {
        return new StoredText();
    }

    /// Says how to find the posts that a selection names; they are looked for when it is asked.
    Supplier<Decisions.Chosen> chooser(Selection selection) throws QueryException {
        return switch (selection) {
            case Selection.ByQuery byQuery -> {
                Query query = Query.parse(byQuery.query());
                boolean flaggedToo = query.names(Field.NEEDS_REVIEW, "yes");
                yield () -> new Decisions.Chosen(select(query).toArray(), query.text(), flaggedToo);
            }
            case Selection.Picked picked -> {
                boolean one = picked.posts().length == 1;
                yield () -> new Decisions.Chosen(picked.posts(), null, one);
            }
        };
    }

    /// How many posts there are of each kind.
    StatusCounts status() {
        Catalog catalog = snapshot.catalog();
        Counts counts = catalog.counts(catalog.all());
        Map<String, Integer> byStatus = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            byStatus.put(status.word(), counts.of(status));
        }
        Map<String, Integer> problems = new LinkedHashMap<>();
        for (FacetCount problem : catalog.facet(Field.PROBLEM, catalog.all())) {
            String code = problem.value();
            if (code != null) {
                problems.put(code, problem.count());
            }
        }
        return new StatusCounts(
                catalog.size(), byStatus, counts.flagged(), counts.changed(), problems);
    }

    /// Words, ids and paths are looked up in the store.
    private final class StoredText implements TextIndex {
        @Override
        public RoaringBitmap find(String words, boolean phrase) {
            return RoaringBitmap.bitmapOf(store.search(words, phrase));
        }

        @Override
        public RoaringBitmap withId(String id) {
            return RoaringBitmap.bitmapOf(store.withId(id));
        }

        @Override
        public RoaringBitmap withPath(String part) {
            return RoaringBitmap.bitmapOf(store.withPath(part));
        }
    }
}
