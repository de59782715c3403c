package dev.galley.ui.editor;

import dev.galley.article.Block;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Blocks as text that is typed, and back. A list is one item a line, whatever its markers; an
/// image is its caption, source and address, one a line.
final class BlockTexts {

    /// Stands for a line break inside an item, of which there is none in what people type.
    private static final char BREAK_IN_ITEM = '\u2028';

    private BlockTexts() {}

    /// A new block with nothing in it.
    static Block blank(BlockKind kind) {
        return of(kind, "", null);
    }

    /// A block as lines of text.
    static String text(Block block) {
        return switch (block) {
            case Block.Paragraph b -> b.text();
            case Block.Heading b -> b.text();
            case Block.Code b -> b.text();
            case Block.Listing b ->
                    b.items().stream()
                            .map(item -> item.replace('\n', BREAK_IN_ITEM))
                            .collect(Collectors.joining("\n"));
            case Block.Image b ->
                    Stream.of(b.caption(), b.source(), b.url() == null ? "" : b.url())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("\n"));
        };
    }

    /// The block with another text. An image is not typed as one text and stays as it is.
    static Block withText(Block block, String text) {
        return switch (block) {
            case Block.Paragraph b -> new Block.Paragraph(text, b.span());
            case Block.Heading b -> new Block.Heading(oneLine(text), b.span());
            case Block.Code b -> new Block.Code(text, b.language(), b.span());
            case Block.Listing b ->
                    new Block.Listing(items(text), List.of(), b.ordered(), b.span());
            case Block.Image b -> b;
        };
    }

    /// The block as another kind, with all that it says.
    static Block as(Block block, BlockKind kind) {
        if (BlockKind.of(block) == kind) {
            return block;
        }
        if (block instanceof Block.Listing list && (kind == BlockKind.LIST || numbered(kind))) {
            return new Block.Listing(list.items(), list.itemSpans(), numbered(kind), list.span());
        }
        return of(kind, text(block), block.span());
    }

    /// A language as it is kept: lower case, null where there is none.
    static @Nullable String language(String typed) {
        String language = typed.strip().toLowerCase(Locale.ROOT);
        return language.isEmpty() ? null : language;
    }

    /// Text on one line, as titles, headings and captions are.
    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static Block of(BlockKind kind, String text, @Nullable Span span) {
        return switch (kind) {
            case PARAGRAPH -> new Block.Paragraph(text, span);
            case HEADING -> new Block.Heading(oneLine(text), span);
            case LIST, NUMBERED -> new Block.Listing(items(text), List.of(), numbered(kind), span);
            case CODE -> new Block.Code(text, null, span);
            case IMAGE -> image(text, span);
        };
    }

    private static boolean numbered(BlockKind kind) {
        return kind == BlockKind.NUMBERED;
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.replace(BREAK_IN_ITEM, '\n'))
                .toList();
    }

    private static Block image(String text, @Nullable Span span) {
        List<String> lines = new ArrayList<>(items(text));
        String url = null;
        if (!lines.isEmpty() && lines.getLast().matches("https?://\\S+")) {
            url = lines.removeLast();
        }
        String caption = lines.isEmpty() ? "" : lines.removeFirst();
        return new Block.Image(caption, String.join(" ", lines), url, span);
    }
}
