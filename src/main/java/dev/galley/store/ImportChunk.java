package dev.galley.store;

import dev.galley.article.ContentHash;
import dev.galley.article.IncomingPost;
import dev.galley.review.Actor;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ReviewState;
import dev.galley.review.Revision;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Stores one chunk of an import inside one transaction: new posts, new texts for posts that nobody
/// edited, and texts that are kept beside an edit as conflicts.
final class ImportChunk {

    private final Db db;
    private final Actor actor;
    private final String batch;
    private final int parserVersion;
    private final Set<Integer> met;
    private final Set<String> leftOut;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private int imported;
    private int unchanged;
    private long batchNumber;

    /// @param met the posts that this import has come across, whatever became of their texts
    ImportChunk(Db db, Actor actor, String batch, int parserVersion, Set<Integer> met)
            throws SQLException {
        this.db = db;
        this.actor = People.known(db, actor);
        this.batch = batch;
        this.parserVersion = parserVersion;
        this.met = met;
        this.leftOut = People.policy(db).volatileFields();
    }

    Added add(List<IncomingPost> posts) throws SQLException {
        for (IncomingPost post : posts) {
            add(post);
        }
        if (!effects.isEmpty() || !conflicts.isEmpty()) {
            List<String> ids = conflicts.stream().map(Conflict::id).toList();
            Journal.append(db, actor, new Event.PostsImported(batch, effects, ids, unchanged));
        }
        int[] changed = effects.stream().mapToInt(Effect::post).toArray();
        return new Added(imported, effects.size() - imported, unchanged, conflicts, changed);
    }

    private void add(IncomingPost incoming) throws SQLException {
        Optional<Integer> known =
                db.first(
                        "SELECT post FROM post WHERE id = ?", row -> row.integer(1), incoming.id());
        long source = source(incoming);
        if (known.isEmpty()) {
            create(incoming, source);
            return;
        }
        int post = known.get();
        boolean metBefore = !met.add(post);
        if (seen(post, source)) {
            unchanged++;
            return;
        }
        remember(post, source);
        Standing standing = Posts.standings(db, new int[] {post}).getFirst();
        if (metBefore || !standing.state().editors().isEmpty()) {
            keepBeside(standing, incoming, source);
        } else {
            update(standing, incoming, source);
        }
    }

    private void create(IncomingPost incoming, long source) throws SQLException {
        String hash = ContentHash.of(incoming.parsed().article(), leftOut);
        ReviewState state = ReviewState.fresh(hash);
        int post =
                Posts.add(db, incoming.id(), state, incoming.parsed().article(), origin(incoming));
        met.add(post);
        remember(post, source);
        addText(post, incoming, state, source);
        Texts.index(db, post, incoming.parsed().article(), true);
        effects.add(new Effect(post, incoming.id(), null, state));
        imported++;
    }

    private void update(Standing standing, IncomingPost incoming, long source) throws SQLException {
        int post = standing.post();
        int number = Revisions.last(db, post) + 1;
        String hash = ContentHash.of(incoming.parsed().article(), leftOut);
        ReviewState after = standing.state().revised(number, hash, null);
        Effect effect = new Effect(post, standing.id(), standing.state(), after);
        addText(post, incoming, after, source);
        Posts.apply(db, List.of(effect));
        Findings.due(db, post);
        Posts.setOrigin(db, post, number, origin(incoming));
        Inspections.parsedAgain(db, post);
        Posts.setFacts(db, post, incoming.parsed().article());
        Texts.index(db, post, incoming.parsed().article(), false);
        effects.add(effect);
    }

    private void keepBeside(Standing standing, IncomingPost incoming, long source)
            throws SQLException {
        String path = incoming.parsed().path();
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
                        batch,
                        path,
                        incoming.parsed().sha256(),
                        actor.at()));
    }

    private void addText(int post, IncomingPost incoming, ReviewState state, long source)
            throws SQLException {
        Revision revision =
                new Revision(
                        state.revision(),
                        incoming.parsed().article(),
                        state.contentHash(),
                        "import",
                        actor.name(),
                        actor.at(),
                        null);
        Revisions.add(db, post, revision, leftOut);
        Revisions.addParse(
                db,
                post,
                state.revision(),
                new Revisions.Parse(source, parserVersion, incoming.parsed()));
        Findings.put(db, post, state.revision(), incoming.checked());
    }

    /// What is common in the batch is not known before it is whole.
    private Posts.Origin origin(IncomingPost incoming) throws SQLException {
        ProblemFacts problems =
                ProblemFacts.of(
                        Noted.problems(incoming.parsed()),
                        Noted.findings(incoming.checked()),
                        Set.of());
        return new Posts.Origin(
                batchNumber(),
                incoming.parsed().path(),
                incoming.parsed().form().word(),
                problems,
                incoming.parsed().coverage());
    }

    private long source(IncomingPost incoming) throws SQLException {
        String sha256 = incoming.parsed().sha256();
        Optional<Long> known =
                db.first(
                        "SELECT source FROM source WHERE sha256 = ?", row -> row.number(1), sha256);
        if (known.isPresent()) {
            return known.get();
        }
        db.update("INSERT INTO source (sha256, bytes) VALUES (?, ?)", sha256, incoming.bytes());
        return db.number("SELECT last_insert_rowid()");
    }

    private boolean seen(int post, long source) throws SQLException {
        return db.number(
                        "SELECT count(*) FROM post_source WHERE post = ? AND source = ?",
                        post,
                        source)
                > 0;
    }

    private void remember(int post, long source) throws SQLException {
        db.update(
                "INSERT INTO post_source (post, source, batch) VALUES (?, ?, ?)",
                post,
                source,
                batchNumber());
    }

    private long batchNumber() throws SQLException {
        if (batchNumber == 0) {
            db.update(
                    "INSERT INTO batch (name, who, at, parser_version, due)"
                            + " VALUES (?, ?, ?, ?, 1) ON CONFLICT (name) DO UPDATE SET due = 1",
                    batch,
                    actor.name(),
                    actor.at().toString(),
                    parserVersion);
            batchNumber = db.number("SELECT batch FROM batch WHERE name = ?", batch);
        }
        return batchNumber;
    }
}
