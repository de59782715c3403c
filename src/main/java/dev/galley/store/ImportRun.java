package dev.galley.store;

import dev.galley.article.IncomingPost;
import dev.galley.review.Actor;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One import: posts are added in chunks, each of which outlives a killed program when [#add]
/// returns; against a failing power supply it is safe with the next step that is no import. Posts
/// are made ready on any thread and added by one at a time.
public final class ImportRun {

    private final Connections connections;
    private final Actor actor;
    private final String batch;
    private final int parserVersion;
    private final Set<String> leftOut;
    private final SeenBefore seenBefore;
    private final BitSet met = new BitSet();

    private ImportRun(
            Connections connections,
            Actor actor,
            String batch,
            int parserVersion,
            Set<String> leftOut) {
        this.connections = connections;
        this.actor = actor;
        this.batch = batch;
        this.parserVersion = parserVersion;
        this.leftOut = leftOut;
        this.seenBefore = SeenBefore.in(connections);
    }

    static ImportRun begin(
            Connections connections, Actor actor, String baseName, int parserVersion) {
        return connections.read(
                db ->
                        new ImportRun(
                                connections,
                                actor,
                                Batches.freeName(db, baseName),
                                parserVersion,
                                People.policy(db).volatileFields()));
    }

    /// The name of the batch that new texts go into.
    public String batch() {
        return batch;
    }

    /// Whether anything was stored before the import.
    public SeenBefore seenBefore() {
        return seenBefore;
    }

    /// Which of these bytes the store had before the import for the very post that they are again.
    /// On any thread; in the order of the question.
    public List<Optional<Arrival>> known(List<SeenBefore.Bytes> asked) {
        return seenBefore.known(asked);
    }

    /// Makes a post ready to be added, on any thread.
    public Arrival ready(IncomingPost post) {
        return Arrival.Ready.of(post, leftOut);
    }

    /// Stores posts in one transaction and one journal entry; no entry where all are unchanged. A
    /// [StoreException] means that none of them was stored, and ends the import.
    public Added addAll(List<Arrival> arrivals) {
        return connections.writeLightly(
                db ->
                        new ImportChunk(db, new Into(actor, batch, parserVersion, leftOut), met)
                                .add(arrivals));
    }

    /// As [#addAll], for posts as the parser makes them.
    public Added add(List<IncomingPost> posts) {
        return addAll(posts.stream().map(this::ready).toList());
    }

    /// What the posts of an import have in common.
    record Into(Actor actor, String batch, int parserVersion, Set<String> leftOut) {}
}
