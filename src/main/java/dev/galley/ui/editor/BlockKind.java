package dev.galley.ui.editor;

import dev.galley.article.Block;

/// The kinds of block that a person can choose from, in the order of their keys.
public enum BlockKind {
    PARAGRAPH("Paragraph"),
    HEADING("Heading"),
    LIST("List"),
    NUMBERED("Numbered list"),
    CODE("Code"),
    IMAGE("Image");

    private final String word;

    BlockKind(String word) {
        this.word = word;
    }

    /// The words on screen.
    public String word() {
        return word;
    }

    /// The kind of a block.
    public static BlockKind of(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> PARAGRAPH;
            case Block.Heading _ -> HEADING;
            case Block.Listing list -> list.ordered() ? NUMBERED : LIST;
            case Block.Code _ -> CODE;
            case Block.Image _ -> IMAGE;
        };
    }
}
