package dev.galley.ui.reader;

/// A node that stands in the text, by the block that it belongs to.
record Inset(int block) {

    /// Stands where there is no inset; the text area asks for one.
    static final Inset NONE = new Inset(Integer.MIN_VALUE);
}
