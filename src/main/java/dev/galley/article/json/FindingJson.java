package dev.galley.article.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Findings as JSON, an array of objects with `rule`, `severity`, `message`, `expected`, `actual`,
/// `where` and `fix`; what is missing is left out. `where` is `{"on": "article"}`, `{"on":
/// "title"}`, `{"block": n, "start": n, "end": n}` or `{"field": key, "entry": key}`. Thread-safe.
public final class FindingJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NONE = "[]";

    private FindingJson() {}

    /// The findings as an array.
    public static String write(List<Finding> findings) {
        if (findings.isEmpty()) {
            return NONE;
        }
        StringWriter text = new StringWriter(findings.size() * 256);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartArray();
            for (Finding finding : findings) {
                out.writeStartObject();
                members(out, finding);
                out.writeEndObject();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return text.toString();
    }

    private static void members(JsonGenerator out, Finding finding) throws IOException {
        out.writeStringField("rule", finding.rule());
        out.writeStringField("severity", finding.severity().word());
        out.writeStringField("message", finding.message());
        optional(out, "expected", finding.expected());
        optional(out, "actual", finding.actual());
        out.writeFieldName("where");
        where(out, finding.place());
        optional(out, "fix", finding.fix());
    }

    /// The findings that were written.
    ///
    /// @throws IllegalArgumentException where Galley did not write them
    public static List<Finding> read(String json) {
        if (json.equals(NONE)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        try {
            for (JsonNode node : MAPPER.readTree(json)) {
                findings.add(
                        new Finding(
                                required(node, "rule"),
                                Severity.ofWord(required(node, "severity")),
                                required(node, "message"),
                                text(node, "expected"),
                                text(node, "actual"),
                                place(node.path("where")),
                                text(node, "fix")));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the JSON of findings", e);
        }
        return List.copyOf(findings);
    }

    /// A place as an object.
    public static void where(JsonGenerator out, Place place) throws IOException {
        out.writeStartObject();
        switch (place) {
            case Place.Whole whole -> out.writeStringField("on", "article");
            case Place.Title title -> out.writeStringField("on", "title");
            case Place.InBlock in -> {
                out.writeNumberField("block", in.block());
                out.writeNumberField("start", in.start());
                out.writeNumberField("end", in.end());
            }
            case Place.InField in -> {
                out.writeStringField("field", in.field().key());
                optional(out, "entry", in.entry());
            }
        }
        out.writeEndObject();
    }

    private static Place place(JsonNode node) {
        if (node.has("block")) {
            return new Place.InBlock(
                    node.path("block").asInt(),
                    node.path("start").asInt(),
                    node.path("end").asInt());
        }
        if (node.has("field")) {
            String key = required(node, "field");
            MetaField field =
                    MetaField.ofKey(key)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("not a meta field: " + key));
            return new Place.InField(field, text(node, "entry"));
        }
        return required(node, "on").equals("title") ? Place.Title.TITLE : Place.Whole.ARTICLE;
    }

    private static void optional(JsonGenerator out, String key, @Nullable String value)
            throws IOException {
        if (value != null) {
            out.writeStringField(key, value);
        }
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? value.asText() : null;
    }

    private static String required(JsonNode node, String key) {
        String value = text(node, key);
        if (value == null) {
            throw new IllegalArgumentException("the JSON of a finding lacks " + key);
        }
        return value;
    }
}
