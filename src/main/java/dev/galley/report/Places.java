package dev.galley.report;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Place;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

/// Where in the source a place of an article comes from.
final class Places {

    private Places() {}

    /// The characters that a place was read from, or null where it has none: a whole article, or
    /// what a person has added. A piece of a block whose text does not stand in the source
    /// character by character is the block as a whole.
    static @Nullable Span span(Place place, Article article) {
        return switch (place) {
            case Place.Whole _ -> null;
            case Place.Title _ -> article.titleSpan();
            case Place.InField in -> article.metaSpans().get(in.field());
            case Place.InBlock in ->
                    in.block() < article.blocks().size()
                            ? inBlock(in, article.blocks().get(in.block()))
                            : null;
        };
    }

    private static @Nullable Span inBlock(Place.InBlock in, Block block) {
        Span whole = block.span();
        boolean asItStands =
                whole != null
                        && block.plainText().length() == whole.length()
                        && !(block instanceof Block.Listing);
        return asItStands && whole != null && in.end() > in.start() && in.end() <= whole.length()
                ? new Span(whole.start() + in.start(), whole.start() + in.end())
                : whole;
    }
}
