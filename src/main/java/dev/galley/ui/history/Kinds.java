package dev.galley.ui.history;

import dev.galley.article.Block;
import dev.galley.compare.Detail;
import dev.galley.compare.ItemChange;
import dev.galley.compare.TextDiff;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/// What depends on the kind of a block.
final class Kinds {

    private Kinds() {}

    /// The kind of line that a block is made of.
    static LineKind line(Block block) {
        return switch (block) {
            case Block.Paragraph b -> LineKind.PARAGRAPH;
            case Block.Heading b -> LineKind.HEADING;
            case Block.Listing b -> LineKind.ITEM;
            case Block.Code b -> LineKind.CODE;
            case Block.Image b -> LineKind.IMAGE;
        };
    }

    /// The kind in words that go with "a".
    static String word(Block block) {
        return switch (block) {
            case Block.Paragraph b -> "paragraph";
            case Block.Heading b -> "heading";
            case Block.Listing b -> b.ordered() ? "numbered list" : "list";
            case Block.Code b -> "block of code";
            case Block.Image b -> "picture";
        };
    }

    static boolean isOrdered(Block block) {
        return block instanceof Block.Listing list && list.ordered();
    }

    /// The words by which a person knows a block again.
    static String plain(Block block) {
        return block instanceof Block.Image image ? image.caption() : block.plainText();
    }

    /// All that a block says, as added or as removed.
    static Detail allOf(Block block, boolean added) {
        return switch (block) {
            case Block.Paragraph b -> new Detail.Words(all(b.text(), added));
            case Block.Heading b -> new Detail.Words(all(b.text(), added));
            case Block.Code b -> new Detail.Words(all(b.text(), added));
            case Block.Listing b -> new Detail.Items(items(b.items(), added));
            case Block.Image b ->
                    new Detail.Parts(
                            List.of(
                                    new Detail.Part("caption", all(b.caption(), added)),
                                    new Detail.Part("source", all(b.source(), added)),
                                    new Detail.Part("address", all(b.url(), added))));
        };
    }

    private static List<ItemChange> items(List<String> items, boolean added) {
        return IntStream.range(0, items.size())
                .mapToObj(
                        i ->
                                new ItemChange(
                                        added ? -1 : i, added ? i : -1, all(items.get(i), added)))
                .toList();
    }

    private static TextDiff all(@Nullable String text, boolean added) {
        String given = text == null ? "" : text;
        return added ? TextDiff.replaced("", given) : TextDiff.replaced(given, "");
    }
}
