package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Place;

/// A text of an article: the title, or what a block says, with positions as [Place] counts them.
///
/// @param block among the blocks, from 0; -1 for the title
record Piece(int block, Kind kind, String text) {

    /// What a text is.
    enum Kind {
        TITLE,
        PARAGRAPH,
        HEADING,
        LIST,
        CODE,
        CAPTION
    }

    private static final int TITLE = -1;

    static Piece title(String title) {
        return new Piece(TITLE, Kind.TITLE, title);
    }

    static Piece of(int index, Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Piece(index, Kind.PARAGRAPH, paragraph.text());
            case Block.Heading heading -> new Piece(index, Kind.HEADING, heading.text());
            case Block.Listing list -> new Piece(index, Kind.LIST, String.join("\n", list.items()));
            case Block.Code code -> new Piece(index, Kind.CODE, code.text());
            case Block.Image image -> new Piece(index, Kind.CAPTION, image.caption());
        };
    }

    /// The piece that a place of an article is in; the place is the title's or in a block.
    static Piece at(Article article, Place place) {
        return place instanceof Place.InBlock in
                ? of(in.block(), article.blocks().get(in.block()))
                : title(article.title() == null ? "" : article.title());
    }

    boolean isProse() {
        return kind != Kind.CODE;
    }

    /// A place in this text.
    Place place(int start, int end) {
        return kind == Kind.TITLE
                ? Place.Title.TITLE
                : new Place.InBlock(block, start, Math.max(start, end));
    }
}
