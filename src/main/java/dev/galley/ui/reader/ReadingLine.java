package dev.galley.ui.reader;

import dev.galley.article.Severity;
import dev.galley.code.CodeToken;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One line of the document that the reader shows: one paragraph of its text area.
///
/// @param block the index of the block that it belongs to; [#TITLE] for what stands over them
/// @param words the text, with its colours
/// @param setting how it stands among the others
record ReadingLine(int block, LineKind kind, Words words, Setting setting) {

    /// The block index of the title and of the line under it.
    static final int TITLE = -1;

    /// The bullet of lists without numbers.
    static final String BULLET = "•";

    /// What stands for a node in the area's text; one character, as the text area counts it.
    static final String NODE = "\ufffc";

    /// As wide as a digit; fills up short numbers.
    static final char FIGURE_SPACE = '\u2007';

    /// The line's text with what is shown before it, its colours and its marks.
    ///
    /// @param lead shown before the text and not copied, such as the icon of an image
    /// @param tokens coloured pieces of the text, in order, not overlapping
    /// @param marks where problems are, in the text; they may overlap
    record Words(String lead, String text, List<CodeToken> tokens, List<Mark> marks) {
        Words {
            tokens = List.copyOf(tokens);
            marks = List.copyOf(marks);
        }

        /// Text without a lead and without colours.
        static Words plain(String text) {
            return new Words("", text, List.of(), List.of());
        }

        /// Text with marks only.
        static Words marked(String text, List<Mark> marks) {
            return new Words("", text, List.of(), marks);
        }
    }

    /// How a line stands among the others.
    ///
    /// @param marker a list item's bullet or number, shown in the margin; empty elsewhere
    /// @param join what stands before the line when it is copied together with the one above
    /// @param last whether the line is the last of its block
    /// @param side how grave the mark at the side of the block is; null where there is none
    record Setting(String marker, Join join, boolean last, @Nullable Severity side) {
        Setting(String marker, Join join, boolean last) {
            this(marker, join, last, null);
        }
    }

    /// The text that is read and copied.
    String text() {
        return words.text();
    }

    /// The text in the document, with its lead.
    String shown() {
        return kind.isNode() ? NODE : words.lead() + words.text();
    }

    /// The marker in the margin.
    String marker() {
        return setting.marker();
    }

    /// What stands before the line when it is copied together with the one above.
    Join join() {
        return setting.join();
    }

    /// Whether the line is the last of its block.
    boolean last() {
        return setting.last();
    }

    /// Whether the line is the first of its block.
    boolean first() {
        return join() == Join.BLOCK && kind != LineKind.CODE;
    }

    /// This line as the last of its block.
    ReadingLine asLast() {
        return new ReadingLine(block, kind, words, new Setting(marker(), join(), true, side()));
    }

    /// This line with a mark at its side.
    ReadingLine beside(Severity mark) {
        return new ReadingLine(block, kind, words, new Setting(marker(), join(), last(), mark));
    }

    /// How grave the mark at the side of the block is; null where there is none.
    @Nullable Severity side() {
        return setting.side();
    }

    /// What stands before the line when it is copied from its start.
    String copyMarker() {
        if (marker().isEmpty()) {
            return "";
        }
        return marker().equals(BULLET) ? "- " : marker().replace("" + FIGURE_SPACE, "") + " ";
    }
}
