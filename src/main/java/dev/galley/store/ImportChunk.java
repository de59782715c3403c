package dev.galley.store;

import dev.galley.review.Actor;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ReviewState;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Stores one chunk of an import inside one transaction: new posts, new texts for posts that nobody
/// edited, and texts that are kept beside an edit as conflicts. What is there already is looked up
/// once for the chunk, and new posts are written a table at a time.
final class ImportChunk {

    private final Db db;
    private final ImportRun.Into into;
    private final Actor actor;
    private final BitSet met;
    private final ChunkRows rows;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private int imported;
    private int unchanged;
    private long batchNumber;

    /// @param met the posts that this import has come across, whatever became of their texts
    ImportChunk(Db db, ImportRun.Into into, BitSet met) throws SQLException {
        this.db = db;
        this.into = into;
        this.actor = People.known(db, into.actor());
        this.met = met;
        this.rows = new ChunkRows(db);
    }

    Added add(List<Arrival> arrivals) throws SQLException {
        List<Arrival.Ready> ready =
                arrivals.stream()
                        .filter(Arrival.Ready.class::isInstance)
                        .map(Arrival.Ready.class::cast)
                        .toList();
        rows.lookUp(ready);
        for (Arrival arrival : arrivals) {
            switch (arrival) {
                case Arrival.Seen seen -> {
                    met.set(seen.post());
                    unchanged++;
                }
                case Arrival.Ready post -> add(post);
            }
        }
        rows.flush();
        if (!effects.isEmpty() || !conflicts.isEmpty()) {
            List<String> ids = conflicts.stream().map(Conflict::id).toList();
            Event entry = new Event.PostsImported(into.batch(), effects, ids, unchanged);
            Journal.append(db, actor, entry);
        }
        int[] changed = effects.stream().mapToInt(Effect::post).toArray();
        return new Added(imported, effects.size() - imported, unchanged, conflicts, changed);
    }

    private void add(Arrival.Ready incoming) throws SQLException {
        @Nullable Integer known = rows.post(incoming.id());
        @Nullable Long seen = rows.source(incoming.sha256());
        if (known == null) {
            create(incoming, seen == null ? rows.addSource(incoming) : seen);
            return;
        }
        rows.flush();
        boolean metBefore = met.get(known);
        met.set(known);
        if (seen != null && seen(known, seen)) {
            unchanged++;
            return;
        }
        long source = seen == null ? rows.addSource(incoming) : seen;
        rows.remember(known, source, batchNumber());
        rows.flush();
        Standing standing = Posts.standings(db, new int[] {known}).getFirst();
        if (metBefore || !standing.state().editors().isEmpty()) {
            keepBeside(standing, incoming, source);
        } else {
            update(standing, incoming, source);
        }
    }

    private void create(Arrival.Ready incoming, long source) throws SQLException {
        ReviewState state = ReviewState.fresh(incoming.contentHash());
        int post = rows.addPost(incoming, state, origin(incoming));
        met.set(post);
        rows.remember(post, source, batchNumber());
        addText(post, incoming, state, source);
        effects.add(new Effect(post, incoming.id(), null, state));
        imported++;
    }

    private void update(Standing standing, Arrival.Ready incoming, long source)
            throws SQLException {
        int post = standing.post();
        int number = Revisions.last(db, post) + 1;
        ReviewState after = standing.state().revised(number, incoming.contentHash(), null);
        Effect effect = new Effect(post, standing.id(), standing.state(), after);
        addText(post, incoming, after, source);
        rows.flush();
        Posts.apply(db, List.of(effect));
        Findings.due(db, post);
        Posts.setOrigin(db, post, number, origin(incoming));
        Inspections.parsedAgain(db, post);
        Posts.setFacts(db, post, incoming.facts());
        Texts.index(db, post, Texts.article(incoming.article()));
        effects.add(effect);
    }

    private void keepBeside(Standing standing, Arrival.Ready incoming, long source)
            throws SQLException {
        String path = incoming.parse().path();
        db.update(
                "INSERT INTO conflict (post, source, batch, path, at) VALUES (?, ?, ?, ?, ?)",
                standing.post(),
                source,
                batchNumber(),
                path,
                actor.at().toString());
        conflicts.add(
                new Conflict(
                        standing.post(),
                        standing.id(),
                        into.batch(),
                        path,
                        incoming.sha256(),
                        actor.at()));
    }

    private void addText(int post, Arrival.Ready incoming, ReviewState state, long source)
            throws SQLException {
        Revisions.Row revision =
                new Revisions.Row(
                        state.revision(),
                        state.contentHash(),
                        "import",
                        actor.name(),
                        actor.at(),
                        null,
                        incoming.article());
        rows.addRevision(Revisions.columns(post, revision, into.leftOut()));
        rows.addParse(
                Revisions.columns(
                        post, state.revision(), source, into.parserVersion(), incoming.parse()));
        if (incoming.found().rules().done()) {
            rows.addFound(incoming.found(), post, state.revision());
        }
    }

    /// What is common in the batch is not known before it is whole.
    private Posts.Origin origin(Arrival.Ready incoming) throws SQLException {
        return new Posts.Origin(
                batchNumber(),
                incoming.parse().path(),
                incoming.parse().form(),
                incoming.found().problems(),
                incoming.parse().coverage());
    }

    private boolean seen(int post, long source) throws SQLException {
        return db.number(
                        "SELECT count(*) FROM post_source WHERE post = ? AND source = ?",
                        post,
                        source)
                > 0;
    }

    private long batchNumber() throws SQLException {
        if (batchNumber == 0) {
            db.update(
                    "INSERT INTO batch (name, who, at, parser_version, due)"
                            + " VALUES (?, ?, ?, ?, 1) ON CONFLICT (name) DO UPDATE SET due = 1",
                    into.batch(),
                    actor.name(),
                    actor.at().toString(),
                    into.parserVersion());
            batchNumber = db.number("SELECT batch FROM batch WHERE name = ?", into.batch());
        }
        return batchNumber;
    }
}
