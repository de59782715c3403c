package dev.galley.ui.source;

import dev.galley.article.Block;

import java.util.Locale;

/// What became of a piece of the raw text.
public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST,
    CODE,
    IMAGE,
    META,
    SIMILAR,
    CHROME,
    /// Text that neither the article nor anything round it accounts for.
    UNCLAIMED;

    /// The word in the gutter and in the outline.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a block.
    static Kind of(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> PARAGRAPH;
            case Block.Heading _ -> HEADING;
            case Block.Listing _ -> LIST;
            case Block.Code _ -> CODE;
            case Block.Image _ -> IMAGE;
        };
    }

    /// The tint that this kind shares with others of its sort: six can be told apart by everybody.
    Kind tint() {
        return switch (this) {
            case TITLE, HEADING -> HEADING;
            case META, SIMILAR -> META;
            case PARAGRAPH, LIST, CODE, IMAGE, CHROME, UNCLAIMED -> this;
        };
    }
}
