package dev.galley.export;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// Writes a manifest: its head, then its posts as [ManifestPosts] left them.
final class ManifestWriter {

    /// The word by which a manifest is known.
    static final String WORD = "galley-export";

    /// The version of its form.
    static final int VERSION = 1;

    private final JsonGenerator json;
    private final OutputStream out;

    ManifestWriter(OutputStream out) throws IOException {
        this.out = out;
        this.json = Json.generator(out);
    }

    /// Writes all of it, in the order in which people read it.
    void write(Manifest manifest, InputStream posts) throws IOException {
        json.writeStartObject();
        json.writeStringField("manifest", WORD);
        json.writeNumberField("version", VERSION);
        json.writeStringField("program", manifest.program());
        json.writeStringField("format", manifest.format().word());
        json.writeStringField("file", manifest.file());
        json.writeStringField("at", manifest.at().toString());
        json.writeStringField("by", manifest.by());
        json.writeStringField("query", manifest.query());
        json.writeNumberField("exported", manifest.exported());
        leftOut(manifest.leftOut());
        json.writeStringField("sha256", manifest.sha256());
        json.writeNumberField("bytes", manifest.bytes());
        json.writeObjectFieldStart("journal");
        json.writeNumberField("seq", manifest.journalSeq());
        json.writeStringField("hash", manifest.journalHash());
        json.writeEndObject();
        json.writeArrayFieldStart("posts");
        json.flush();
        posts.transferTo(out);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void leftOut(Map<String, Integer> reasons) throws IOException {
        json.writeObjectFieldStart("left_out");
        for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
            json.writeNumberField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
    }
}
