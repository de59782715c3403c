package dev.galley.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ParseVerdict;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Journal payloads of what QA says and of what was parsed again: the members that are their own,
/// in fixed words.
final class InspectionJson {

    private InspectionJson() {}

    /// The event that a kind and a payload stand for.
    ///
    /// @throws IllegalArgumentException where there is no such kind
    static Event read(String kind, JsonNode node, List<Effect> effects) {
        return switch (kind) {
            case "parse-judged" -> judged(node);
            case "sample-drawn" -> drawn(node);
            case "posts-reparsed" ->
                    new Event.PostsReparsed(
                            node.path("parser_version").asInt(),
                            effects,
                            names(node.path("reread")));
            default -> throw new IllegalArgumentException("no event is called " + kind);
        };
    }

    static void write(JsonGenerator out, Event.ParseJudged e) throws IOException {
        out.writeStringField("verdict", e.verdict().word());
        out.writeNumberField("post", e.named().post());
        out.writeStringField("id", e.named().id());
        out.writeNumberField("revision", e.revision());
        out.writeStringField("sha256", e.sha256());
        out.writeNumberField("parser_version", e.parserVersion());
        if (e.verdict() instanceof ParseVerdict.Wrong wrong) {
            out.writeArrayFieldStart("span");
            out.writeNumber(wrong.span().start());
            out.writeNumber(wrong.span().end());
            out.writeEndArray();
            out.writeObjectFieldStart("expected");
            out.writeStringField("kind", wrong.kind());
            optional(out, "text", wrong.text());
            out.writeEndObject();
        }
        optional(out, "note", e.verdict().note());
    }

    private static Event.ParseJudged judged(JsonNode node) {
        return new Event.ParseJudged(
                named(node),
                node.path("revision").asInt(),
                node.path("sha256").asText(),
                node.path("parser_version").asInt(),
                verdict(node));
    }

    private static ParseVerdict verdict(JsonNode node) {
        String word = node.path("verdict").asText();
        String note = text(node.path("note"));
        return switch (word) {
            case "right" -> new ParseVerdict.Right(note);
            case "wrong" -> wrong(node, note);
            case "cleared" -> new ParseVerdict.Cleared(note);
            default -> throw new IllegalArgumentException("no verdict is called " + word);
        };
    }

    private static ParseVerdict wrong(JsonNode node, @Nullable String note) {
        JsonNode span = node.path("span");
        JsonNode expected = node.path("expected");
        return new ParseVerdict.Wrong(
                new Span(span.path(0).asInt(), span.path(1).asInt()),
                expected.path("kind").asText(),
                text(expected.path("text")),
                note);
    }

    static void write(JsonGenerator out, Event.SampleDrawn e) throws IOException {
        out.writeStringField("name", e.name());
        out.writeStringField("query", e.query());
        out.writeNumberField("among", e.among());
        out.writeStringField("algorithm", e.chance().algorithm());
        out.writeNumberField("seed", e.chance().seed());
        names(out, "drawn", e.drawn());
    }

    private static Event.SampleDrawn drawn(JsonNode node) {
        return new Event.SampleDrawn(
                node.path("name").asText(),
                node.path("query").asText(),
                node.path("among").asInt(),
                new Event.Chance(node.path("algorithm").asText(), node.path("seed").asLong()),
                names(node.path("drawn")));
    }

    /// The effects are written by the caller, as for any step.
    static void write(JsonGenerator out, Event.PostsReparsed e) throws IOException {
        out.writeNumberField("parser_version", e.parserVersion());
        names(out, "reread", e.reread());
    }

    private static void names(JsonGenerator out, String key, List<Event.Named> names)
            throws IOException {
        out.writeArrayFieldStart(key);
        for (Event.Named named : names) {
            out.writeStartObject();
            out.writeNumberField("post", named.post());
            out.writeStringField("id", named.id());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static List<Event.Named> names(JsonNode array) {
        List<Event.Named> names = new ArrayList<>(array.size());
        array.forEach(node -> names.add(named(node)));
        return names;
    }

    private static Event.Named named(JsonNode node) {
        return new Event.Named(node.path("post").asInt(), node.path("id").asText());
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
