package dev.galley.ui.reader;

import java.util.List;

/// One line of the document that the reader shows: one paragraph of its text area.
///
/// @param words the text, with its colours
/// @param marker a list item's bullet or number, shown in the margin; empty elsewhere
/// @param join what stands before the line when it is copied together with the one above
/// @param last whether the line is the last of its block
record ReadingLine(LineKind kind, Words words, String marker, Join join, boolean last) {

    /// The line's text with what is shown before it and its colours.
    ///
    /// @param lead shown before the text and not copied, such as the icon of an image
    /// @param tokens coloured pieces of the text, in order, not overlapping
    record Words(String lead, String text, List<CodeToken> tokens) {
        Words {
            tokens = List.copyOf(tokens);
        }

        /// Text without a lead and without colours.
        static Words plain(String text) {
            return new Words("", text, List.of());
        }
    }

    /// The bullet of lists without numbers.
    static final String BULLET = "•";

    /// The text that is read and copied.
    String text() {
        return words.text();
    }

    /// The text in the document, with its lead.
    String shown() {
        return words.lead() + words.text();
    }

    /// Whether the line is the first of its block.
    boolean first() {
        return join == Join.BLOCK && kind != LineKind.CODE;
    }

    /// This line as the last of its block.
    ReadingLine asLast() {
        return new ReadingLine(kind, words, marker, join, true);
    }

    /// What stands before the line when it is copied from its start.
    String copyMarker() {
        if (marker.isEmpty()) {
            return "";
        }
        return marker.equals(BULLET) ? "- " : marker + " ";
    }
}
