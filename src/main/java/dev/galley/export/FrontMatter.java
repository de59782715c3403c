package dev.galley.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.TokenBuffer;

import dev.galley.article.json.ArticleWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;

/// The YAML in front of a Markdown file. Every value is JSON, which YAML reads as it is, so no text
/// can be taken for a date, a number or a new key.
final class FrontMatter {

    private interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    private FrontMatter() {}

    /// Id, title, meta field by field, and review, between lines of `---`.
    static String of(ReleasedPost post) throws IOException {
        StringBuilder yaml = new StringBuilder("---\n");
        line(yaml, "id", string(post.id()));
        line(yaml, "title", string(post.article().title()));
        meta(yaml, tree(json -> new ArticleWriter(json, false).meta(post.article().meta())));
        yaml.append("review:\n");
        members(yaml, tree(json -> JsonLinesWriter.review(json, post.review())));
        return yaml.append("---\n\n").toString();
    }

    private static void meta(StringBuilder yaml, JsonNode meta) {
        if (meta.isEmpty()) {
            line(yaml, "meta", meta);
            return;
        }
        yaml.append("meta:\n");
        members(yaml, meta);
    }

    private static void members(StringBuilder yaml, JsonNode object) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            line(yaml.append("  "), member.getKey(), member.getValue());
        }
    }

    private static void line(StringBuilder yaml, String key, JsonNode value) {
        yaml.append(key).append(": ").append(printable(value.toString())).append('\n');
    }

    private static JsonNode string(@Nullable String text) {
        JsonNodeFactory nodes = Json.MAPPER.getNodeFactory();
        return text == null ? nodes.nullNode() : nodes.textNode(text);
    }

    private static JsonNode tree(Part part) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(Json.MAPPER, false)) {
            part.write(buffer);
            return Json.MAPPER.readTree(buffer.asParser());
        }
    }

    /// JSON lets characters stand that YAML does not; within strings both know them escaped.
    private static String printable(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isHidden(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHidden(char c) {
        boolean control = c >= 0x7F && c <= 0x9F;
        return control || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE;
    }
}
