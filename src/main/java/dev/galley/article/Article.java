package dev.galley.article;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What people review: title, body and meta, with the places in the source that each came from.
///
/// @param title null where the text has none
/// @param meta null where the file has no meta box
/// @param metaSpans for each field that is there, from its value's first to its last character
public record Article(
        @Nullable String title,
        @Nullable Span titleSpan,
        List<Block> blocks,
        @Nullable PostMeta meta,
        Map<MetaField, Span> metaSpans) {

    public Article {
        blocks = List.copyOf(blocks);
        Map<MetaField, Span> copy = new EnumMap<>(MetaField.class);
        copy.putAll(metaSpans);
        metaSpans = Collections.unmodifiableMap(copy);
    }

    /// The body as plain text: blocks joined by blank lines, list items as `- ` lines, no images.
    public String body() {
        return blocks.stream()
                .map(Block::plainText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// The meta box, empty where there is none.
    public PostMeta metaOrEmpty() {
        return meta == null ? PostMeta.empty() : meta;
    }

    /// The id that the text gives itself, in the payload of its meta box.
    public Optional<String> sourceId() {
        return metaOrEmpty()
                .text(MetaField.PAYLOAD, "source_id")
                .map(String::strip)
                .filter(id -> !id.isEmpty());
    }

    /// This article with another title.
    public Article withTitle(@Nullable String newTitle) {
        return new Article(newTitle, titleSpan, blocks, meta, metaSpans);
    }

    /// This article with another meta box.
    public Article withMeta(@Nullable PostMeta newMeta) {
        return new Article(title, titleSpan, blocks, newMeta, metaSpans);
    }
}
