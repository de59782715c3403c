package dev.galley.ui.source;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where in the source the places of an article are. A block that a person has changed has the span
/// of what it came from, so a place in it is the block as a whole. Immutable.
///
/// @param text the source
/// @param article the revision that the places are in
/// @param pieces the source, cut up
record Places(String text, Article article, List<Piece> pieces) {

    /// The characters that a place is about; null where none of the source are.
    @Nullable Span span(Place place) {
        return switch (place) {
            case Place.Whole _ -> null;
            case Place.Title _ -> article.titleSpan();
            case Place.InBlock in -> inBlock(in);
            case Place.InField in -> inField(in);
        };
    }

    private @Nullable Span inBlock(Place.InBlock in) {
        if (in.block() >= article.blocks().size()) {
            return null;
        }
        Block block = article.blocks().get(in.block());
        Span all = block.span();
        if (all == null || all.end() > text.length() || in.start() == in.end()) {
            return all;
        }
        return switch (block) {
            case Block.Paragraph paragraph -> part(all, paragraph.text(), in);
            case Block.Heading heading -> part(all, heading.text(), in);
            case Block.Code code -> part(all, code.text(), in);
            case Block.Image image -> caption(all, image.caption(), in);
            case Block.Listing list -> inItems(list, all, in);
        };
    }

    private Span caption(Span all, String caption, Place.InBlock in) {
        Span first = new Span(all.start(), Math.min(all.end(), all.start() + caption.length()));
        return part(first, caption, in);
    }

    private Span inItems(Block.Listing list, Span all, Place.InBlock in) {
        if (list.items().size() != list.itemSpans().size()) {
            return all;
        }
        int at = 0;
        for (int i = 0; i < list.items().size(); i++) {
            String item = list.items().get(i);
            int end = at + item.length();
            if (in.start() <= end) {
                int last = Math.min(in.end(), end) - at;
                Place.InBlock here = new Place.InBlock(in.block(), in.start() - at, last);
                return part(list.itemSpans().get(i), item, here);
            }
            at = end + 1;
        }
        return all;
    }

    /// The part of a span whose text, its line ends as `\n`, is as given; the whole span where it
    /// is another text.
    private Span part(Span span, String words, Place.InBlock in) {
        if (span.end() > text.length() || in.end() > words.length()) {
            return span;
        }
        int[] place = new int[2];
        int at = span.start();
        for (int i = 0; i <= words.length(); i++) {
            place[0] = i == in.start() ? at : place[0];
            place[1] = i == in.end() ? at : place[1];
            if (i == words.length()) {
                break;
            }
            if (at >= span.end() || !same(words.charAt(i), text.charAt(at))) {
                return span;
            }
            boolean pair = text.charAt(at) == '\r' && text.startsWith("\n", at + 1);
            at += pair ? 2 : 1;
        }
        return new Span(place[0], Math.max(place[0], place[1]));
    }

    private static boolean same(char word, char source) {
        return word == source || (word == '\n' && source == '\r');
    }

    private @Nullable Span inField(Place.InField in) {
        Span all = article.metaSpans().get(in.field());
        if (all == null || in.entry() == null) {
            return all;
        }
        List<Piece> own =
                pieces.stream()
                        .filter(piece -> piece.kind() == Kind.META)
                        .filter(piece -> within(piece.span(), all))
                        .toList();
        return own.stream()
                .filter(piece -> isEntry(piece, own.indexOf(piece), in.entry()))
                .map(Piece::span)
                .findFirst()
                .orElse(all);
    }

    private static boolean isEntry(Piece piece, int number, String entry) {
        int colon = piece.text().indexOf(": ");
        return entry.equals(Integer.toString(number))
                || (colon > 0
                        && MetaField.snakeCase(piece.text().substring(0, colon)).equals(entry));
    }

    private static boolean within(Span piece, Span all) {
        return piece.start() >= all.start() && piece.end() <= all.end();
    }
}
