package dev.galley.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Reads manifests back. However many posts there are, one at a time is in memory.
public final class ManifestReader {

    private ManifestReader() {}

    /// The head of a manifest.
    public static Manifest read(Path file) throws ExportException {
        return read(file, post -> {});
    }

    /// The head of a manifest, and each of its posts on the way.
    public static Manifest read(Path file, Consumer<Manifest.Post> each) throws ExportException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = Json.MAPPER.getFactory().createParser(in)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "it is not a JSON object");
            ObjectNode head = Json.MAPPER.createObjectNode();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && key.equals("posts")) {
                    posts(json, each);
                } else {
                    head.set(key, json.readValueAsTree());
                }
            }
            return manifest(head);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            String message =
                    "could not read "
                            + file
                            + " as the manifest of an export: "
                            + firstLine(e)
                            + "; expected a file that an export wrote. Nothing was changed; trying"
                            + " again is safe.";
            throw new ExportException(ExportException.Kind.NOT_A_MANIFEST, message, e);
        }
    }

    private static void posts(JsonParser json, Consumer<Manifest.Post> each) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            JsonNode post = json.readValueAsTree();
            each.accept(
                    new Manifest.Post(
                            text(post, "id"),
                            number(post, "revision").intValue(),
                            text(post, "content_hash"),
                            text(post, "decision"),
                            text(post, "by"),
                            optional(post, "signed_off_by"),
                            optional(post, "file"),
                            optional(post, "sha256")));
        }
    }

    private static Manifest manifest(JsonNode head) {
        require(head.path("manifest").asText().equals(ManifestWriter.WORD), "it is something else");
        int version = head.path("version").asInt();
        require(version == ManifestWriter.VERSION, "its version is " + version);
        JsonNode journal = head.path("journal");
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        head.path("left_out")
                .properties()
                .forEach(e -> leftOut.put(e.getKey(), e.getValue().asInt()));
        String format = text(head, "format");
        return new Manifest(
                Format.ofWord(format)
                        .orElseThrow(() -> new IllegalArgumentException("format " + format)),
                text(head, "program"),
                text(head, "file"),
                Instant.parse(text(head, "at")),
                text(head, "by"),
                optional(head, "query"),
                number(head, "exported").intValue(),
                leftOut,
                text(head, "sha256"),
                number(head, "bytes").longValue(),
                number(journal, "seq").longValue(),
                text(journal, "hash"));
    }

    private static Number number(JsonNode object, String key) {
        require(object.path(key).isIntegralNumber(), "it lacks " + key);
        return object.path(key).numberValue();
    }

    private static String text(JsonNode object, String key) {
        String text = optional(object, key);
        if (text == null) {
            throw new IllegalArgumentException("it lacks " + key);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode object, String key) {
        JsonNode value = object.path(key);
        return value.isTextual() ? value.asText() : null;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
