package dev.galley.ui.reader;

/// What a coloured piece of code is.
enum TokenKind {
    KEYWORD("code-keyword"),
    STRING("code-string"),
    COMMENT("code-comment"),
    NUMBER("code-number");

    private final String styleClass;

    TokenKind(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The style class of its text.
    String styleClass() {
        return styleClass;
    }
}
