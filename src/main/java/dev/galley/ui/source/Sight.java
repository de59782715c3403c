package dev.galley.ui.source;

import dev.galley.text.Span;

/// What is to be drawn of a raw text.
///
/// @param top how far the text is scrolled, in pixels
/// @param width of the viewport in pixels, without the scroll bar
/// @param height of the viewport in pixels
record Sight(SourceModel model, Wrap wrap, double top, double width, double height, Marks marks) {

    /// What lies over the text.
    ///
    /// @param hovered the piece under the pointer, or -1
    /// @param chosen the piece that is looked at, or -1
    /// @param caret where the caret stands; -1 where it is not to be seen
    record Marks(int hovered, int chosen, Span selection, int caret, FoundSpans found) {}
}
