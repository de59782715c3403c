package dev.galley.ui.reader;

/// What a line of the reader is, which decides how it looks and whether it is copied.
enum LineKind {
    TITLE("line-title", true),
    NO_TITLE("line-no-title", false),
    BYLINE("line-byline", false),
    PARAGRAPH("line-paragraph", true),
    HEADING("line-heading", true),
    ITEM("line-item", true),
    /// A node: the language and the copy button.
    CODE_HEAD("line-code-head", false),
    CODE("line-code", true),
    IMAGE_CAPTION("line-image-caption", true),
    IMAGE_SOURCE("line-image-source", true),
    /// A node: the picture, or why it is not there, with its buttons.
    IMAGE_FRAME("line-image-frame", false),
    NOTE("line-note", false);

    private final String styleClass;
    private final boolean copied;

    LineKind(String styleClass, boolean copied) {
        this.styleClass = styleClass;
        this.copied = copied;
    }

    /// The style class of its paragraphs.
    String styleClass() {
        return styleClass;
    }

    /// Whether the line is the article's own text; the reader's own words are neither copied nor
    /// searched.
    boolean copied() {
        return copied;
    }

    /// Whether a node stands in place of text.
    boolean isNode() {
        return this == CODE_HEAD || this == IMAGE_FRAME;
    }
}
