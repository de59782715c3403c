package dev.galley.ui.editor;

/// The column of text in the pane, in pixels.
///
/// @param left where the text begins
/// @param width of the text
/// @param right how much is free behind it
record Column(double left, double width, double right) {

    private static final double GUTTER = 48;
    private static final double MARGIN = 24;

    /// The column in a pane, in the same place as in reading where there is room.
    static Column in(double pane, double most) {
        double left = Math.max(GUTTER, Math.floor((pane - most) / 2));
        double width = Math.max(80, Math.min(most, pane - left - MARGIN));
        return new Column(left, width, pane - left - width);
    }
}
