package dev.galley.ui.reader;

/// What a line of the reader is, which decides how it looks and whether it is copied.
enum LineKind {
    PARAGRAPH("line-paragraph", true),
    HEADING("line-heading", true),
    ITEM("line-item", true),
    CODE_LABEL("line-code-label", false),
    CODE("line-code", true),
    IMAGE_CAPTION("line-image-caption", true),
    IMAGE_SOURCE("line-image-source", true),
    IMAGE_STATE("line-image-state", false),
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

    /// Whether the line is the article's own text; the reader's own words are not copied.
    boolean copied() {
        return copied;
    }
}
