package dev.galley.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// The state of a post's review as it stands in the journal: only what is there is written.
final class StateJson {

    private StateJson() {}

    static void write(JsonGenerator out, ReviewState state) throws IOException {
        out.writeStartObject();
        out.writeStringField("status", state.status().word());
        out.writeNumberField("revision", state.revision());
        out.writeStringField("hash", state.contentHash());
        Approval approval = state.approval();
        if (approval != null) {
            out.writeObjectFieldStart("approval");
            out.writeStringField("by", approval.by());
            out.writeStringField("at", approval.at().toString());
            out.writeNumberField("revision", approval.revision());
            out.writeStringField("hash", approval.contentHash());
            out.writeEndObject();
        }
        SignOff signOff = state.signOff();
        if (signOff != null) {
            out.writeObjectFieldStart("sign_off");
            out.writeStringField("by", signOff.by());
            out.writeStringField("at", signOff.at().toString());
            out.writeEndObject();
        }
        if (!state.editors().isEmpty()) {
            out.writeArrayFieldStart("editors");
            for (String editor : new TreeSet<>(state.editors())) {
                out.writeString(editor);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static ReviewState read(JsonNode node) {
        Set<String> editors = new TreeSet<>();
        node.path("editors").forEach(editor -> editors.add(editor.asText()));
        return new ReviewState(
                status(node.path("status").asText()),
                node.path("revision").asInt(),
                node.path("hash").asText(),
                approval(node.path("approval")),
                signOff(node.path("sign_off")),
                editors);
    }

    /// The status with a word that this program wrote.
    static Status status(String word) {
        return Status.ofWord(word)
                .orElseThrow(() -> new IllegalArgumentException("no status is called " + word));
    }

    private static @Nullable Approval approval(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        return new Approval(
                node.path("by").asText(),
                Instant.parse(node.path("at").asText()),
                node.path("revision").asInt(),
                node.path("hash").asText());
    }

    private static @Nullable SignOff signOff(JsonNode node) {
        return node.isObject()
                ? new SignOff(node.path("by").asText(), Instant.parse(node.path("at").asText()))
                : null;
    }
}
