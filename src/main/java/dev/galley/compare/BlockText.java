package dev.galley.compare;

import dev.galley.article.Block;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What of a block is compared: all but where it came from and a code block's detected language.
final class BlockText {

    private BlockText() {}

    /// What equal blocks have in common.
    static Block content(Block block) {
        return switch (block) {
            case Block.Paragraph b -> new Block.Paragraph(b.text(), null);
            case Block.Heading b -> new Block.Heading(b.text(), null);
            case Block.Listing b -> new Block.Listing(b.items(), List.of(), b.ordered(), null);
            case Block.Code b -> new Block.Code(b.text(), null, null);
            case Block.Image b -> new Block.Image(b.caption(), b.source(), b.url(), null);
        };
    }

    /// The words of a block; items and parts on lines of their own.
    static String words(Block block) {
        return switch (block) {
            case Block.Paragraph b -> b.text();
            case Block.Heading b -> b.text();
            case Block.Listing b -> String.join("\n", b.items());
            case Block.Code b -> b.text();
            case Block.Image b -> b.caption() + "\n" + b.source() + "\n" + orEmpty(b.url());
        };
    }

    /// The kind in words, with the sort of a list.
    static String kind(Block block) {
        return block instanceof Block.Listing list && list.ordered()
                ? "numbered list"
                : block.kind();
    }

    /// What differs inside of two blocks.
    static Detail inside(Block before, Block after, Effort effort) {
        if (before instanceof Block.Listing b && after instanceof Block.Listing a) {
            return new Detail.Items(ItemChange.of(b.items(), a.items(), effort));
        }
        if (before instanceof Block.Image b && after instanceof Block.Image a) {
            return new Detail.Parts(
                    List.of(
                            part("caption", b.caption(), a.caption(), effort),
                            part("source", b.source(), a.source(), effort),
                            part("address", orEmpty(b.url()), orEmpty(a.url()), effort)));
        }
        boolean code = before instanceof Block.Code && after instanceof Block.Code;
        String left = words(before);
        String right = words(after);
        return new Detail.Words(
                code ? TextDiff.lines(left, right, effort) : TextDiff.words(left, right, effort));
    }

    private static Detail.Part part(String name, String before, String after, Effort effort) {
        return new Detail.Part(name, TextDiff.words(before, after, effort));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
