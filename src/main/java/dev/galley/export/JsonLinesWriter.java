package dev.galley.export;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.article.json.ArticleWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/// Posts as lines of JSON; for `_bulk`, each behind the line that names its id.
final class JsonLinesWriter implements StreamSink.PostWriter {

    private final JsonGenerator json;
    private final ArticleWriter articles;
    private final boolean bulk;

    JsonLinesWriter(OutputStream out, boolean bulk) throws IOException {
        this.json = Json.generator(out);
        this.articles = new ArticleWriter(json, false);
        this.bulk = bulk;
    }

    @Override
    public void write(ReleasedPost post) throws IOException {
        if (bulk) {
            json.writeStartObject();
            json.writeObjectFieldStart("index");
            json.writeStringField("_id", post.id());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.writeStartObject();
        json.writeStringField("id", post.id());
        json.writeStringField("title", post.article().title());
        json.writeStringField("body", post.article().body());
        json.writeFieldName("blocks");
        articles.blocks(post.article().blocks());
        json.writeFieldName("meta");
        articles.meta(post.article().meta());
        json.writeFieldName("review");
        review(json, post.review());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    /// What a release rests on, as an object.
    static void review(JsonGenerator json, ReleasedPost.Review review) throws IOException {
        json.writeStartObject();
        json.writeStringField("decision", review.decision());
        json.writeStringField("by", review.by());
        json.writeStringField("at", review.at().toString());
        json.writeStringField("signed_off_by", review.signedOffBy());
        json.writeStringField("signed_off_at", Objects.toString(review.signedOffAt(), null));
        json.writeNumberField("revision", review.revision());
        json.writeStringField("content_hash", review.contentHash());
        json.writeEndObject();
    }
}
