package dev.galley.compare;

import dev.galley.article.Block;

import java.util.ArrayList;
import java.util.List;

/// Reads both articles back from what was said to differ between them.
final class Sides {

    private Sides() {}

    static List<Block> before(ArticleDiff diff) {
        List<Block> blocks = new ArrayList<>();
        for (BlockChange change : diff.blocks()) {
            switch (change) {
                case BlockChange.Kept kept -> {
                    if (!kept.moved()) {
                        blocks.add(side(kept.before(), kept.inside(), true));
                    }
                }
                case BlockChange.Removed removed -> blocks.add(removed.block());
                case BlockChange.MovedAway away -> blocks.add(away.block());
                case BlockChange.Added added -> {}
            }
        }
        return contents(blocks);
    }

    static List<Block> after(ArticleDiff diff) {
        List<Block> blocks = new ArrayList<>();
        for (BlockChange change : diff.blocks()) {
            switch (change) {
                case BlockChange.Kept kept -> blocks.add(side(kept.after(), kept.inside(), false));
                case BlockChange.Added added -> blocks.add(added.block());
                case BlockChange.Removed removed -> {}
                case BlockChange.MovedAway away -> {}
            }
        }
        return contents(blocks);
    }

    static List<Block> contents(List<Block> blocks) {
        return blocks.stream().map(BlockText::content).toList();
    }

    static List<String> items(Detail.Items detail, boolean before) {
        return detail.items().stream()
                .filter(item -> before ? !item.isAdded() : !item.isRemoved())
                .map(item -> side(item.text(), before))
                .toList();
    }

    /// A block of the same kind, with the text that the difference holds for one side.
    private static Block side(Block like, Detail inside, boolean before) {
        return switch (inside) {
            case Detail.Items items -> {
                boolean ordered = ((Block.Listing) like).ordered();
                yield new Block.Listing(items(items, before), List.of(), ordered, null);
            }
            case Detail.Parts parts -> {
                List<String> texts =
                        parts.parts().stream().map(part -> side(part.text(), before)).toList();
                String url = texts.get(2).isEmpty() ? null : texts.get(2);
                yield new Block.Image(texts.get(0), texts.get(1), url, null);
            }
            case Detail.Words words -> withText(like, side(words.text(), before));
        };
    }

    private static String side(TextDiff text, boolean before) {
        return before ? text.before() : text.after();
    }

    private static Block withText(Block like, String text) {
        return switch (like) {
            case Block.Paragraph b -> new Block.Paragraph(text, null);
            case Block.Heading b -> new Block.Heading(text, null);
            case Block.Code b -> new Block.Code(text, null, null);
            case Block.Listing b ->
                    BlockText.words(b).equals(text) ? b : new Block.Paragraph("wrong", null);
            case Block.Image b ->
                    BlockText.words(b).equals(text) ? b : new Block.Paragraph("wrong", null);
        };
    }
}
