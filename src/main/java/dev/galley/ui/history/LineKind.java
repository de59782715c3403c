package dev.galley.ui.history;

/// What a line of a comparison is, which decides how it looks.
enum LineKind {
    TITLE("diff-title"),
    SECTION("diff-section"),
    FIELD("diff-field"),
    PARAGRAPH("diff-paragraph"),
    HEADING("diff-heading"),
    ITEM("diff-item"),
    CODE("diff-code"),
    IMAGE("diff-image"),
    /// The program's own words about a block.
    NOTE("diff-note"),
    /// Stands for a stretch in which nothing differs.
    FOLD("diff-fold");

    private final String styleClass;

    LineKind(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The style class of its paragraphs.
    String styleClass() {
        return styleClass;
    }

    /// Whether the line is the post's own text, which is copied.
    boolean isText() {
        return switch (this) {
            case SECTION, NOTE, FOLD -> false;
            case TITLE, FIELD, PARAGRAPH, HEADING, ITEM, CODE, IMAGE -> true;
        };
    }
}
