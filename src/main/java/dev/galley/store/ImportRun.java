package dev.galley.store;

import dev.galley.article.IncomingPost;
import dev.galley.review.Actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One import: posts are added in chunks, each of which is durable when [#add] returns. For one
/// thread at a time.
public final class ImportRun {

    private final Connections connections;
    private final Actor actor;
    private final String batch;
    private final int parserVersion;
    private final Set<Integer> met = new HashSet<>();

    ImportRun(Connections connections, Actor actor, String batch, int parserVersion) {
        this.connections = connections;
        this.actor = actor;
        this.batch = batch;
        this.parserVersion = parserVersion;
    }

    /// The name of the batch that new texts go into.
    public String batch() {
        return batch;
    }

    /// Stores posts in one transaction and one journal entry; no entry where all are unchanged. A
    /// [StoreException] means that none of them was stored, and ends the import.
    public Added add(List<IncomingPost> posts) {
        return connections.write(
                db -> new ImportChunk(db, actor, batch, parserVersion, met).add(posts));
    }
}
