package dev.galley.article.json;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Writes articles, and parts of them, to a JSON generator. Not thread-safe, as its generator.
public final class ArticleWriter {

    private final JsonGenerator out;
    private final boolean spans;

    /// @param spans whether to write where in the source each thing stands; exports do not
    public ArticleWriter(JsonGenerator out, boolean spans) {
        this.out = out;
        this.spans = spans;
    }

    /// One object with everything that parsing gave, keys in the order of the contract.
    public void parsed(ParsedArticle parsed) throws IOException {
        out.writeStartObject();
        source(parsed);
        articleMembers(parsed.article());
        surroundings(parsed);
        out.writeEndObject();
    }

    /// One object with everything that parsing gave but the article itself.
    public void withoutArticle(ParsedArticle parsed) throws IOException {
        out.writeStartObject();
        source(parsed);
        surroundings(parsed);
        out.writeEndObject();
    }

    private void source(ParsedArticle parsed) throws IOException {
        out.writeObjectFieldStart("source");
        out.writeStringField("path", parsed.path());
        out.writeStringField("sha256", parsed.sha256());
        out.writeStringField("form", parsed.form().word());
        out.writeNumberField("chars", parsed.chars());
        out.writeEndObject();
    }

    private void surroundings(ParsedArticle parsed) throws IOException {
        out.writeArrayFieldStart("similar");
        for (Passage title : parsed.similar()) {
            out.writeString(title.text());
        }
        out.writeEndArray();
        out.writeFieldName("similar_spans");
        spanList(parsed.similar().stream().map(Passage::span).toList());
        passages("chrome", parsed.chrome());
        passages("unclaimed", parsed.unclaimed());
        out.writeNumberField("coverage", parsed.coverage());
        out.writeFieldName("problems");
        problems(parsed.problems());
    }

    /// One object with title, blocks and meta.
    public void article(Article article) throws IOException {
        out.writeStartObject();
        articleMembers(article);
        out.writeEndObject();
    }

    /// The blocks as an array.
    public void blocks(List<Block> blocks) throws IOException {
        out.writeStartArray();
        for (Block block : blocks) {
            block(block);
        }
        out.writeEndArray();
    }

    /// The meta box as an object, or null.
    public void meta(@Nullable PostMeta meta) throws IOException {
        if (meta == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<MetaField, MetaValue> field : meta.fields().entrySet()) {
            out.writeFieldName(field.getKey().key());
            value(field.getValue());
        }
        if (!meta.unknown().isEmpty()) {
            out.writeArrayFieldStart("unknown");
            for (UnknownField field : meta.unknown()) {
                unknown(field);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /// Problems as an array.
    public void problems(List<Problem> problems) throws IOException {
        out.writeStartArray();
        for (Problem problem : problems) {
            out.writeStartObject();
            out.writeStringField("code", problem.code());
            out.writeStringField("severity", problem.severity().word());
            out.writeStringField("message", problem.message());
            span("span", problem.span());
            out.writeStringField("expected", problem.expected());
            out.writeStringField("actual", problem.actual());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void articleMembers(Article article) throws IOException {
        out.writeStringField("title", article.title());
        if (spans) {
            span("title_span", article.titleSpan());
        }
        out.writeFieldName("blocks");
        blocks(article.blocks());
        out.writeFieldName("meta");
        meta(article.meta());
        if (spans) {
            metaSpans(article);
        }
    }

    private void metaSpans(Article article) throws IOException {
        out.writeFieldName("meta_spans");
        if (article.meta() == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<MetaField, Span> entry : article.metaSpans().entrySet()) {
            span(entry.getKey().key(), entry.getValue());
        }
        out.writeEndObject();
    }

    private void block(Block block) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", block.kind());
        switch (block) {
            case Block.Paragraph b -> out.writeStringField("text", b.text());
            case Block.Heading b -> out.writeStringField("text", b.text());
            case Block.Listing b -> listing(b);
            case Block.Code b -> {
                out.writeStringField("text", b.text());
                out.writeStringField("language", b.language());
            }
            case Block.Image b -> {
                out.writeStringField("caption", b.caption());
                out.writeStringField("source", b.source());
                out.writeStringField("url", b.url());
            }
        }
        if (spans) {
            span("span", block.span());
        }
        out.writeEndObject();
    }

    private void listing(Block.Listing list) throws IOException {
        out.writeFieldName("items");
        strings(list.items());
        if (spans) {
            out.writeFieldName("item_spans");
            spanList(list.itemSpans());
        }
        out.writeBooleanField("ordered", list.ordered());
    }

    private void value(MetaValue value) throws IOException {
        switch (value) {
            case MetaValue.Text text -> out.writeString(text.value());
            case MetaValue.Whole whole -> out.writeNumber(whole.value());
            case MetaValue.Flag flag -> out.writeBoolean(flag.value());
            case MetaValue.Empty empty -> out.writeNull();
            case MetaValue.Items items -> strings(items.values());
            case MetaValue.Group group -> group(group);
            case MetaValue.Groups groups -> {
                out.writeStartArray();
                for (MetaValue.Group group : groups.groups()) {
                    group(group);
                }
                out.writeEndArray();
            }
        }
    }

    private void group(MetaValue.Group group) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, MetaValue> entry : group.entries().entrySet()) {
            out.writeFieldName(entry.getKey());
            value(entry.getValue());
        }
        out.writeEndObject();
    }

    private void unknown(UnknownField field) throws IOException {
        out.writeStartObject();
        out.writeStringField("label", field.label());
        out.writeFieldName("value");
        if (field.bulleted()) {
            strings(field.value());
        } else {
            out.writeString(field.value().getFirst());
        }
        if (spans) {
            span("span", field.span());
        }
        out.writeEndObject();
    }

    private void passages(String name, List<Passage> passages) throws IOException {
        out.writeArrayFieldStart(name);
        for (Passage passage : passages) {
            out.writeStartObject();
            span("span", passage.span());
            out.writeStringField("text", passage.text());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void strings(List<String> values) throws IOException {
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private void spanList(List<Span> list) throws IOException {
        out.writeStartArray();
        for (Span span : list) {
            spanArray(span);
        }
        out.writeEndArray();
    }

    private void span(String name, @Nullable Span span) throws IOException {
        out.writeFieldName(name);
        if (span == null) {
            out.writeNull();
        } else {
            spanArray(span);
        }
    }

    private void spanArray(Span span) throws IOException {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }
}
