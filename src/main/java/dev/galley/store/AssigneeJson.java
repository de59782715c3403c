package dev.galley.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

import dev.galley.review.Assigned;
import dev.galley.review.Event;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Journal payloads of posts that went to somebody: post by post who had it and who has it, in
/// fixed words; a person who is not there is left out.
final class AssigneeJson {

    private static final String KEY = "assigned";

    private AssigneeJson() {}

    /// The posts of an event that went to somebody; nothing where there are none.
    static void write(JsonGenerator out, List<Assigned> assigned) throws IOException {
        if (assigned.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(KEY);
        for (Assigned one : assigned) {
            out.writeStartObject();
            out.writeNumberField("post", one.post());
            out.writeStringField("id", one.id());
            optional(out, "before", one.before());
            optional(out, "after", one.after());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// What [#write(JsonGenerator, List)] wrote.
    static List<Assigned> read(JsonNode node) {
        JsonNode array = node.path(KEY);
        List<Assigned> assigned = new ArrayList<>(array.size());
        for (JsonNode one : array) {
            assigned.add(
                    new Assigned(
                            one.path("post").asInt(),
                            one.path("id").asText(),
                            text(one.path("before")),
                            text(one.path("after"))));
        }
        return assigned;
    }

    /// The members of an event besides its posts and what was left out.
    static void write(JsonGenerator out, Event.PostsAssigned e) throws IOException {
        optional(out, "to", e.to());
        optional(out, "query", e.query());
    }

    static Event.PostsAssigned event(JsonNode node, Map<String, Integer> skipped) {
        return new Event.PostsAssigned(
                text(node.path("to")), text(node.path("query")), read(node), skipped);
    }

    private static void optional(JsonGenerator out, String key, @Nullable String value)
            throws IOException {
        if (value != null) {
            out.writeStringField(key, value);
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
