package dev.galley.article.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads articles back from the JSON that [ArticleWriter] wrote, with or without spans.
/// Thread-safe. A text that is not such JSON is an [IllegalArgumentException]: it was not written
/// by Galley.
public final class ArticleReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// Reads an object with title, blocks and meta; other members are passed over.
    public Article article(String json) {
        return article(tree(json));
    }

    /// Reads an object with title, blocks and meta from a tree.
    public Article article(JsonNode node) {
        List<Block> blocks = new ArrayList<>();
        node.path("blocks").forEach(block -> blocks.add(block(block)));
        Map<MetaField, Span> spans = new EnumMap<>(MetaField.class);
        node.path("meta_spans")
                .properties()
                .forEach(e -> spans.put(field(e.getKey()), requiredSpan(e.getValue())));
        return new Article(
                text(node, "title"),
                span(node.path("title_span")),
                blocks,
                meta(node.path("meta")),
                spans);
    }

    /// Reads everything that parsing gave; where the article was left out, it is an empty one.
    public ParsedArticle parsed(String json) {
        JsonNode node = tree(json);
        JsonNode source = node.path("source");
        List<Passage> similar = new ArrayList<>();
        for (int i = 0; i < node.path("similar").size(); i++) {
            Span span = requiredSpan(node.path("similar_spans").path(i));
            similar.add(new Passage(span, node.path("similar").path(i).asText()));
        }
        return new ParsedArticle(
                source.path("path").asText(),
                source.path("sha256").asText(),
                Form.ofWord(source.path("form").asText()),
                source.path("chars").asInt(),
                article(node),
                similar,
                passages(node.path("chrome")),
                passages(node.path("unclaimed")),
                node.path("coverage").asDouble(),
                problems(node.path("problems")));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the JSON of an article", e);
        }
    }

    private static MetaField field(String key) {
        return MetaField.ofKey(key)
                .orElseThrow(() -> new IllegalArgumentException("not a meta field: " + key));
    }

    private static Block block(JsonNode node) {
        Span span = span(node.path("span"));
        String kind = node.path("kind").asText();
        return switch (kind) {
            case "paragraph" -> new Block.Paragraph(required(node, "text"), span);
            case "heading" -> new Block.Heading(required(node, "text"), span);
            case "code" -> new Block.Code(required(node, "text"), text(node, "language"), span);
            case "list" -> {
                List<Span> itemSpans = new ArrayList<>();
                node.path("item_spans").forEach(s -> itemSpans.add(requiredSpan(s)));
                boolean ordered = node.path("ordered").asBoolean();
                yield new Block.Listing(strings(node.path("items")), itemSpans, ordered, span);
            }
            case "image" ->
                    new Block.Image(
                            required(node, "caption"),
                            required(node, "source"),
                            text(node, "url"),
                            span);
            default -> throw new IllegalArgumentException("not a kind of block: " + kind);
        };
    }

    private static @Nullable PostMeta meta(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        Map<MetaField, MetaValue> fields = new EnumMap<>(MetaField.class);
        List<UnknownField> unknown = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equals("unknown")) {
                member.getValue().forEach(u -> unknown.add(unknown(u)));
            } else {
                fields.put(
                        field(member.getKey()), value(field(member.getKey()), member.getValue()));
            }
        }
        return new PostMeta(fields, unknown);
    }

    private static MetaValue value(MetaField field, JsonNode node) {
        if (!node.isArray()) {
            return value(node);
        }
        return switch (field.type()) {
            case GROUPS -> {
                List<MetaValue.Group> groups = new ArrayList<>();
                node.forEach(group -> groups.add(group(group)));
                yield new MetaValue.Groups(groups);
            }
            case TEXT, COUNT, INTEGER, SCORE, FLAG, DATE, ITEMS, GROUP ->
                    new MetaValue.Items(strings(node));
        };
    }

    private static MetaValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL, MISSING -> MetaValue.Empty.EMPTY;
            case BOOLEAN -> new MetaValue.Flag(node.asBoolean());
            case NUMBER -> new MetaValue.Whole(node.asLong());
            case STRING -> new MetaValue.Text(node.asText());
            case OBJECT -> group(node);
            case ARRAY -> new MetaValue.Items(strings(node));
            case BINARY, POJO -> throw new IllegalArgumentException("not a meta value: " + node);
        };
    }

    private static MetaValue.Group group(JsonNode node) {
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        node.properties().forEach(e -> entries.put(e.getKey(), value(e.getValue())));
        return new MetaValue.Group(entries);
    }

    private static UnknownField unknown(JsonNode node) {
        JsonNode value = node.path("value");
        Span span = span(node.path("span"));
        return value.isArray()
                ? UnknownField.list(text(node, "label"), strings(value), span)
                : UnknownField.text(text(node, "label"), value.asText(), span);
    }

    private static List<Passage> passages(JsonNode array) {
        List<Passage> passages = new ArrayList<>();
        array.forEach(
                p -> passages.add(new Passage(requiredSpan(p.path("span")), required(p, "text"))));
        return passages;
    }

    private static List<Problem> problems(JsonNode array) {
        List<Problem> problems = new ArrayList<>();
        array.forEach(
                p ->
                        problems.add(
                                new Problem(
                                        required(p, "code"),
                                        Severity.ofWord(required(p, "severity")),
                                        required(p, "message"),
                                        span(p.path("span")),
                                        text(p, "expected"),
                                        text(p, "actual"))));
        return problems;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(s -> strings.add(s.asText()));
        return strings;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? value.asText() : null;
    }

    private static String required(JsonNode node, String key) {
        String value = text(node, key);
        if (value == null) {
            throw new IllegalArgumentException("the JSON of an article lacks " + key);
        }
        return value;
    }

    private static @Nullable Span span(JsonNode node) {
        return node.isArray() ? new Span(node.path(0).asInt(), node.path(1).asInt()) : null;
    }

    private static Span requiredSpan(JsonNode node) {
        Span span = span(node);
        if (span == null) {
            throw new IllegalArgumentException("not a span: " + node);
        }
        return span;
    }
}
