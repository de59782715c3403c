package dev.galley.ui.kit;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Where places of an article stand among each other, and which of them a span of the source is.
final class FindingPlaces {

    /// The fields in the order in which the site shows them.
    private static final List<MetaField> FIELDS = List.of(MetaField.values());

    private FindingPlaces() {}

    /// The part of an article that came from a place in the source; the article as a whole where
    /// none did.
    static Place of(@Nullable Span span, Article article) {
        if (span == null) {
            return Place.Whole.ARTICLE;
        }
        if (meets(span, article.titleSpan())) {
            return Place.Title.TITLE;
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            if (meets(span, article.blocks().get(i).span())) {
                return Place.InBlock.all(i);
            }
        }
        for (Map.Entry<MetaField, Span> field : article.metaSpans().entrySet()) {
            if (meets(span, field.getValue())) {
                return Place.InField.of(field.getKey());
            }
        }
        return Place.Whole.ARTICLE;
    }

    private static boolean meets(Span span, @Nullable Span region) {
        return region != null
                && (span.length() == 0
                        ? region.start() <= span.start() && span.start() <= region.end()
                        : span.overlaps(region));
    }

    /// Title, body, meta box, whole article.
    static int area(Place place) {
        return switch (place) {
            case Place.Title _ -> 0;
            case Place.InBlock _ -> 1;
            case Place.InField _ -> 2;
            case Place.Whole _ -> 3;
        };
    }

    /// Which block, or which field.
    static int part(Place place) {
        return switch (place) {
            case Place.InBlock in -> in.block();
            case Place.InField in -> FIELDS.indexOf(in.field());
            case Place.Title _, Place.Whole _ -> 0;
        };
    }

    /// Where in the block.
    static int start(Place place) {
        return switch (place) {
            case Place.InBlock in -> in.start();
            case Place.InField _, Place.Title _, Place.Whole _ -> 0;
        };
    }
}
