package dev.galley.ui.editor;

import dev.galley.article.Block;

/// What an image says, field by field.
enum ImagePart {
    CAPTION("Caption"),
    SOURCE("Source"),
    URL("Address");

    private final String word;

    ImagePart(String word) {
        this.word = word;
    }

    /// The word on screen.
    String word() {
        return word;
    }

    String get(Block.Image image) {
        return switch (this) {
            case CAPTION -> image.caption();
            case SOURCE -> image.source();
            case URL -> image.url() == null ? "" : image.url();
        };
    }

    Block set(Block.Image i, String text) {
        return switch (this) {
            case CAPTION -> new Block.Image(text, i.source(), i.url(), i.span());
            case SOURCE -> new Block.Image(i.caption(), text, i.url(), i.span());
            case URL ->
                    new Block.Image(
                            i.caption(), i.source(), text.isBlank() ? null : text, i.span());
        };
    }
}
