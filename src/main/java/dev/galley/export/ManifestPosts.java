package dev.galley.export;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/// The posts of a manifest, written away one by one until its head is known.
final class ManifestPosts implements Closeable {

    private final OutputStream out;
    private final JsonGenerator json;
    private boolean some;

    ManifestPosts(OutputStream out) throws IOException {
        this.out = out;
        this.json = Json.generator(out);
    }

    /// Adds a post that was written.
    void add(ReleasedPost post, PostSink.@Nullable PostFile file) throws IOException {
        ReleasedPost.Review review = post.review();
        json.writeRaw(some ? ",\n" : "\n");
        json.writeStartObject();
        json.writeStringField("id", post.id());
        json.writeNumberField("revision", review.revision());
        json.writeStringField("content_hash", review.contentHash());
        json.writeStringField("decision", review.decision());
        json.writeStringField("by", review.by());
        json.writeStringField("signed_off_by", review.signedOffBy());
        if (file != null) {
            json.writeStringField("file", file.name());
            json.writeStringField("sha256", file.sha256());
        }
        json.writeEndObject();
        some = true;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            json.flush();
        }
    }
}
