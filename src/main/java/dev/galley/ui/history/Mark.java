package dev.galley.ui.history;

/// What happened to the thing that a line belongs to: the sign in the margin and its word.
enum Mark {
    NONE("", "", ""),
    CHANGED("~", "changed", "mark-changed"),
    ADDED("+", "added", "mark-added"),
    REMOVED("−", "removed", "mark-removed"),
    MOVED("↕", "moved", "mark-moved");

    private final String sign;
    private final String word;
    private final String styleClass;

    Mark(String sign, String word, String styleClass) {
        this.sign = sign;
        this.word = word;
        this.styleClass = styleClass;
    }

    /// What stands in the margin.
    String sign() {
        return sign;
    }

    /// The word for it, empty for none.
    String word() {
        return word;
    }

    /// The style class of its lines, empty for none.
    String styleClass() {
        return styleClass;
    }
}
