package dev.galley.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.review.Decision;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ReviewState;
import dev.galley.review.Role;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Journal payloads: fixed words with the format version `v`. A chained journal cannot be migrated,
/// so a word that was written once is read for ever.
final class EventJson {

    private static final int VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventJson() {}

    /// The payload of an event.
    static String write(Event event) {
        StringWriter text =
                new StringWriter(256 + event.effects().size() * 320 + event.assigned().size() * 80);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("v", VERSION);
            members(out, event);
            if (!event.effects().isEmpty()) {
                effects(out, event.effects());
            }
            AssigneeJson.write(out, event.assigned());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return text.toString();
    }

    /// The event that a kind and a payload stand for.
    ///
    /// @throws IllegalArgumentException where this program did not write them
    static Event read(String kind, String payload) {
        JsonNode node;
        try {
            node = MAPPER.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the payload is not JSON", e);
        }
        if (node.path("v").asInt() != VERSION) {
            throw new IllegalArgumentException("the payload has the version " + node.path("v"));
        }
        return read(kind, node);
    }

    private static Event read(String kind, JsonNode node) {
        List<Effect> effects = effects(node.path("posts"));
        return switch (kind) {
            case "workspace-created" ->
                    new Event.WorkspaceCreated(
                            text(node, "workspace"), node.path("format").asInt());
            case "person-set" -> new Event.PersonSet(text(node, "name"), role(text(node, "role")));
            case "setting-set" -> new Event.SettingSet(text(node, "key"), text(node, "value"));
            case "posts-imported" ->
                    new Event.PostsImported(
                            text(node, "batch"),
                            effects,
                            texts(node.path("conflicts")),
                            node.path("unchanged").asInt());
            case "posts-decided" ->
                    new Event.PostsDecided(
                            decision(text(node, "decision")),
                            textOrNull(node, "query"),
                            texts(node.path("reasons")),
                            textOrNull(node, "note"),
                            effects,
                            counts(node.path("skipped")));
            case "posts-assigned" -> AssigneeJson.event(node, counts(node.path("skipped")));
            case "post-edited" ->
                    new Event.PostEdited(
                            texts(node.path("changes")), textOrNull(node, "note"), effects);
            case "step-undone" ->
                    new Event.StepUndone(
                            node.path("undoes").asLong(), effects, AssigneeJson.read(node));
            case "step-redone" ->
                    new Event.StepRedone(
                            node.path("redoes").asLong(), effects, AssigneeJson.read(node));
            case "posts-exported" ->
                    new Event.PostsExported(
                            text(node, "to"),
                            text(node, "format"),
                            textOrNull(node, "query"),
                            node.path("exported").asInt(),
                            counts(node.path("left_out")),
                            text(node, "sha256"));
            default -> InspectionJson.read(kind, node, effects);
        };
    }

    private static void members(JsonGenerator out, Event event) throws IOException {
        switch (event) {
            case Event.WorkspaceCreated e -> {
                out.writeStringField("workspace", e.workspaceId());
                out.writeNumberField("format", e.format());
            }
            case Event.PersonSet e -> {
                out.writeStringField("name", e.name());
                out.writeStringField("role", e.role().word());
            }
            case Event.SettingSet e -> {
                out.writeStringField("key", e.key());
                out.writeStringField("value", e.value());
            }
            case Event.PostsImported e -> {
                out.writeStringField("batch", e.batch());
                out.writeNumberField("unchanged", e.unchanged());
                texts(out, "conflicts", e.conflicts());
            }
            case Event.PostsDecided e -> decided(out, e);
            case Event.PostsAssigned e -> {
                AssigneeJson.write(out, e);
                counts(out, "skipped", e.skipped());
            }
            case Event.PostEdited e -> {
                texts(out, "changes", e.changes());
                optional(out, "note", e.note());
            }
            case Event.ParseJudged e -> InspectionJson.write(out, e);
            case Event.SampleDrawn e -> InspectionJson.write(out, e);
            case Event.PostsReparsed e -> InspectionJson.write(out, e);
            case Event.StepUndone e -> out.writeNumberField("undoes", e.undoes());
            case Event.StepRedone e -> out.writeNumberField("redoes", e.redoes());
            case Event.PostsExported e -> exported(out, e);
        }
    }

    private static void decided(JsonGenerator out, Event.PostsDecided e) throws IOException {
        out.writeStringField("decision", e.decision().word());
        optional(out, "query", e.query());
        texts(out, "reasons", e.reasons());
        optional(out, "note", e.note());
        counts(out, "skipped", e.skipped());
    }

    private static void exported(JsonGenerator out, Event.PostsExported e) throws IOException {
        out.writeStringField("to", e.to());
        out.writeStringField("format", e.format());
        optional(out, "query", e.query());
        out.writeNumberField("exported", e.exported());
        counts(out, "left_out", e.leftOut());
        out.writeStringField("sha256", e.sha256());
    }

    private static void effects(JsonGenerator out, List<Effect> effects) throws IOException {
        out.writeArrayFieldStart("posts");
        for (Effect effect : effects) {
            out.writeStartObject();
            out.writeNumberField("post", effect.post());
            out.writeStringField("id", effect.id());
            ReviewState before = effect.before();
            if (before != null) {
                out.writeFieldName("before");
                StateJson.write(out, before);
            }
            out.writeFieldName("after");
            StateJson.write(out, effect.after());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static List<Effect> effects(JsonNode array) {
        List<Effect> effects = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            JsonNode before = node.path("before");
            effects.add(
                    new Effect(
                            node.path("post").asInt(),
                            node.path("id").asText(),
                            before.isObject() ? StateJson.read(before) : null,
                            StateJson.read(node.path("after"))));
        }
        return effects;
    }

    private static void texts(JsonGenerator out, String key, List<String> texts)
            throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(key);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static void counts(JsonGenerator out, String key, Map<String, Integer> counts)
            throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart(key);
        for (Map.Entry<String, Integer> count : new TreeMap<>(counts).entrySet()) {
            out.writeNumberField(count.getKey(), count.getValue());
        }
        out.writeEndObject();
    }

    private static Map<String, Integer> counts(JsonNode object) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        object.properties().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
        return counts;
    }

    private static void optional(JsonGenerator out, String key, @Nullable String value)
            throws IOException {
        if (value != null) {
            out.writeStringField(key, value);
        }
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText();
    }

    private static @Nullable String textOrNull(JsonNode node, String key) {
        return node.path(key).isTextual() ? node.path(key).asText() : null;
    }

    private static Role role(String word) {
        return Role.ofWord(word)
                .orElseThrow(() -> new IllegalArgumentException("no role is called " + word));
    }

    private static Decision decision(String word) {
        return Decision.ofWord(word)
                .orElseThrow(() -> new IllegalArgumentException("no decision is called " + word));
    }
}
