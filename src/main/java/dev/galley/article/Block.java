package dev.galley.article;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// One piece of an article's body. Spans point into the source that the block was read from; a
/// block that a person has changed keeps the span of what it came from.
public sealed interface Block {

    /// The word for this kind of block in files and on screen.
    String kind();

    /// Where the block stands in the source, or null for a block that a person added.
    @Nullable Span span();

    /// The block as plain text: list items as `- ` lines, an image as nothing.
    String plainText();

    /// Running text; lines of one paragraph are joined by `\n`.
    record Paragraph(String text, @Nullable Span span) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }

        @Override
        public String plainText() {
            return text;
        }
    }

    /// A line that stands alone above text.
    record Heading(String text, @Nullable Span span) implements Block {
        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public String plainText() {
            return text;
        }
    }

    /// Items without their markers; nested items are flattened in order. `itemSpans` has one span
    /// an item, or is empty where a person changed the items.
    record Listing(List<String> items, List<Span> itemSpans, boolean ordered, @Nullable Span span)
            implements Block {
        public Listing {
            items = List.copyOf(items);
            itemSpans = List.copyOf(itemSpans);
        }

        @Override
        public String kind() {
            return "list";
        }

        @Override
        public String plainText() {
            return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        }
    }

    /// Source code with `\n` line ends; `language` is lower case, or null where it is not known.
    record Code(String text, @Nullable String language, @Nullable Span span) implements Block {
        @Override
        public String kind() {
            return "code";
        }

        @Override
        public String plainText() {
            return text;
        }
    }

    /// A picture that the article names. `url` comes from the meta box.
    record Image(String caption, String source, @Nullable String url, @Nullable Span span)
            implements Block {
        @Override
        public String kind() {
            return "image";
        }

        @Override
        public String plainText() {
            return "";
        }
    }
}
