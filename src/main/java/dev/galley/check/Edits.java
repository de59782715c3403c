package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Place;

import java.util.ArrayList;
import java.util.List;

/// Changes that remedies make to the text of an article; everything else stays as it is.
final class Edits {

    private Edits() {}

    /// The article with another text in a piece. A list keeps its items: the text has as many lines
    /// as before.
    static Article withText(Article article, Piece piece, String text) {
        if (piece.kind() == Piece.Kind.TITLE) {
            return article.withTitle(text);
        }
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.set(piece.block(), withText(blocks.get(piece.block()), text));
        return withBlocks(article, blocks);
    }

    /// The article with a place in a block replaced.
    static Article replaced(Article article, Place.InBlock place, String by) {
        Piece piece = Piece.at(article, place);
        StringBuilder text = new StringBuilder(piece.text());
        text.replace(place.start(), place.end(), by);
        return withText(article, piece, text.toString());
    }

    /// The article without a block.
    static Article without(Article article, int block) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.remove(block);
        return withBlocks(article, blocks);
    }

    private static Article withBlocks(Article article, List<Block> blocks) {
        return new Article(
                article.title(), article.titleSpan(), blocks, article.meta(), article.metaSpans());
    }

    private static Block withText(Block block, String text) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(text, paragraph.span());
            case Block.Heading heading -> new Block.Heading(text, heading.span());
            case Block.Listing list ->
                    new Block.Listing(
                            List.of(text.split("\n", -1)),
                            list.itemSpans(),
                            list.ordered(),
                            list.span());
            case Block.Code code -> new Block.Code(text, code.language(), code.span());
            case Block.Image image ->
                    new Block.Image(text, image.source(), image.url(), image.span());
        };
    }
}
