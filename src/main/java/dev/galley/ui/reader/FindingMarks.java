package dev.galley.ui.reader;

import dev.galley.article.Place;
import dev.galley.article.Severity;
import dev.galley.ui.kit.FindingLine;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Where the findings of checks lie in the blocks: a stretch of a block's text, or all of a block.
///
/// @param lines all that is said about the post, in the order of its list
record FindingMarks(List<FindingLine> lines) {

    FindingMarks {
        lines = List.copyOf(lines);
    }

    /// No findings.
    static FindingMarks none() {
        return new FindingMarks(List.of());
    }

    /// The marks of a piece of a block's text, counted from where the piece starts.
    ///
    /// @param from where the piece starts in the block's text
    List<Mark> in(int block, int from, int length) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            FindingLine line = lines.get(i);
            if (!line.isParsers()
                    && line.place() instanceof Place.InBlock in
                    && in.block() == block
                    && in.end() > in.start()) {
                marks.add(new Mark(in.start(), in.end(), line.severity(), i));
            }
        }
        return Mark.within(marks, from, from + length);
    }

    /// The findings that are about all of a block, or about the title.
    List<Integer> about(int block) {
        return IntStream.range(0, lines.size()).filter(i -> isAbout(i, block)).boxed().toList();
    }

    /// The worst of what is about all of a block; null where nothing is.
    @Nullable Severity worst(int block) {
        return about(block).stream()
                .map(i -> lines.get(i).severity())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean isAbout(int index, int block) {
        FindingLine line = lines.get(index);
        if (line.isParsers()) {
            return false;
        }
        return switch (line.place()) {
            case Place.Title _ -> block == ReadingLine.TITLE;
            case Place.InBlock in -> in.block() == block && in.start() == in.end();
            case Place.InField _, Place.Whole _ -> false;
        };
    }
}
