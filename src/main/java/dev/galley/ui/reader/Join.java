package dev.galley.ui.reader;

/// What stands between a line and the one before it when both are copied.
enum Join {
    BLOCK("\n\n"),
    LINE("\n"),
    SPACE(" "),
    NONE("");

    private final String text;

    Join(String text) {
        this.text = text;
    }

    /// The text between the two.
    String text() {
        return text;
    }
}
