package dev.galley.session;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Counts;
import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.catalog.Summary;
import dev.galley.catalog.Term;
import dev.galley.review.Actor;
import dev.galley.review.Decision;
import dev.galley.review.Status;
import dev.galley.store.Batch;
import dev.galley.store.Figures;
import dev.galley.store.Store;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How the batches stand, for those who answer for them. Thread-safe; everything blocks, and
/// nothing waits for a command that runs.
public final class Batches {

    private final Store store;
    private final CatalogView view;
    private final Supplier<Actor> actor;
    private volatile @Nullable Sent sent;

    Batches(Store store, CatalogView view, Supplier<Actor> actor) {
        this.store = store;
        this.view = view;
        this.actor = actor;
    }

    /// What was exported up to an entry of the journal.
    private record Sent(long head, RoaringBitmap current, RoaringBitmap stale) {}

    /// All batches, oldest first. A batch whose posts have all come again with a later one is left
    /// out.
    public List<BatchOverview> overview() {
        Counting counting = new Counting();
        List<BatchOverview> rows = new ArrayList<>();
        for (Batch batch : store.batches()) {
            RoaringBitmap posts = counting.catalog.having(Field.BATCH, batch.name());
            if (!posts.isEmpty()) {
                BatchOverview.Origin origin = new BatchOverview.Origin(batch.by(), batch.at());
                rows.add(counting.of(batch.name(), query(batch.name()), origin, posts));
            }
        }
        return List.copyOf(rows);
    }

    /// All posts that match a query.
    ///
    /// @throws QueryException where the query is not understood
    public BatchOverview of(String query) throws QueryException {
        Query asked = Query.parse(query);
        return new Counting().of("", asked.text(), null, view.select(asked));
    }

    /// What a sign-off of the posts that match would come to for the person who acts. Only what is
    /// approved is looked at.
    ///
    /// @throws QueryException where the query is not understood
    public SignOffReadiness signOff(String query) throws QueryException {
        Query asked = Query.parse(query);
        Catalog catalog = view.snapshot().catalog();
        RoaringBitmap approved = view.select(asked);
        approved.and(catalog.having(Field.STATUS, Status.APPROVED.word()));
        Decisions.Chosen chosen = new Decisions.Chosen(approved.toArray(), asked.text(), false);
        DecideCommand command =
                new DecideCommand(
                        Decision.SIGN_OFF, new Selection.ByQuery(query), List.of(), null, true);
        Outcome outcome =
                new Decisions(store).decide(command, chosen, catalog, actor.get()).outcome();
        return switch (outcome) {
            case Outcome.Done done ->
                    new SignOffReadiness(done.count(), sum(done.skipped().values()), null);
            case Outcome.Nothing nothing ->
                    new SignOffReadiness(0, sum(nothing.skipped().values()), null);
            case Outcome.Refused refused -> new SignOffReadiness(0, 0, refused.why());
        };
    }

    /// The query that chooses a batch.
    public static String query(String name) {
        return Query.of(List.of(new Term.Values(Field.BATCH, List.of(name)))).text();
    }

    /// To find what was exported, every post is looked at; that is worth keeping.
    private Sent sent(long head) {
        Sent known = sent;
        if (known == null || known.head() != head) {
            Figures.Exported exported = store.figures().exported();
            known =
                    new Sent(
                            head,
                            RoaringBitmap.bitmapOf(exported.current()),
                            RoaringBitmap.bitmapOf(exported.stale()));
            sent = known;
        }
        return known;
    }

    private static int sum(Iterable<Integer> counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /// Counts in one snapshot; what all batches share is looked up once.
    private final class Counting {

        private final Snapshot now = view.snapshot();
        private final Catalog catalog = now.catalog();
        private final RoaringBitmap openFlags = catalog.having(Field.NEEDS_REVIEW, "yes");
        private final Sent exported = sent(now.head());
        private final Map<String, Map<String, Integer>> common = store.findings().common();
        private final boolean needSignOff;

        Counting() {
            openFlags.andNot(catalog.having(Field.STATUS, Status.APPROVED.word()));
            openFlags.andNot(catalog.having(Field.STATUS, Status.SIGNED_OFF.word()));
            needSignOff = store.policy().needsSignOff(store.people().size());
        }

        BatchOverview of(
                String name,
                String query,
                BatchOverview.@Nullable Origin origin,
                RoaringBitmap posts) {
            Counts counts = catalog.counts(posts);
            int signedOff = counts.of(Status.SIGNED_OFF);
            int released = needSignOff ? signedOff : signedOff + counts.of(Status.APPROVED);
            return new BatchOverview(
                    name,
                    query,
                    origin,
                    counts,
                    scores(posts),
                    RoaringBitmap.andCardinality(posts, openFlags),
                    new BatchOverview.Releases(
                            released,
                            RoaringBitmap.andCardinality(posts, exported.current()),
                            RoaringBitmap.andCardinality(posts, exported.stale()),
                            needSignOff),
                    common(name));
        }

        private List<BatchOverview.CommonRule> common(String batch) {
            return common.getOrDefault(batch, Map.of()).entrySet().stream()
                    .map(rule -> new BatchOverview.CommonRule(rule.getKey(), rule.getValue()))
                    .sorted(
                            Comparator.comparingInt(BatchOverview.CommonRule::posts)
                                    .reversed()
                                    .thenComparing(BatchOverview.CommonRule::rule))
                    .toList();
        }

        private BatchOverview.Scores scores(RoaringBitmap posts) {
            return new BatchOverview.Scores(
                    score(Field.QUALITY, posts),
                    score(Field.FRESHNESS, posts),
                    score(Field.DEPTH, posts),
                    score(Field.CLARITY, posts));
        }

        private Summary score(Field field, RoaringBitmap posts) {
            return catalog.numbers(field, posts);
        }
    }
}
