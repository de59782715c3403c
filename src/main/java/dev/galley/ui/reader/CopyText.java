package dev.galley.ui.reader;

import java.util.List;

/// What copying from the reader gives: the article's own words with bullets and numbers, blank
/// lines between blocks, and none of the reader's labels.
final class CopyText {

    private CopyText() {}

    /// A place in the document: a line and a column in it, the line's lead counted.
    record Place(int line, int column) {}

    /// The text between two places.
    static String of(List<ReadingLine> lines, Place from, Place to) {
        StringBuilder copy = new StringBuilder();
        for (int i = from.line(); i <= Math.min(to.line(), lines.size() - 1); i++) {
            ReadingLine line = lines.get(i);
            if (!line.kind().copied()) {
                continue;
            }
            int start = i == from.line() ? column(line, from.column()) : 0;
            int end = i == to.line() ? column(line, to.column()) : line.text().length();
            if (!copy.isEmpty()) {
                copy.append(line.join().text());
            }
            if (start == 0 && end > 0) {
                copy.append(line.copyMarker());
            }
            copy.append(line.text(), start, Math.max(start, end));
        }
        return copy.toString();
    }

    /// All of the text.
    static String of(List<ReadingLine> lines) {
        int last = lines.size() - 1;
        return of(lines, new Place(0, 0), new Place(last, Integer.MAX_VALUE));
    }

    private static int column(ReadingLine line, int column) {
        int inText = column - line.words().lead().length();
        return Math.clamp(inText, 0, line.text().length());
    }
}
