package dev.galley.ui.reader;

import dev.galley.article.Severity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// A stretch of shown text that a finding is about, from `start` to `end` (exclusive) in UTF-16
/// units.
///
/// @param problem its index in the list of all that is said about the post
record Mark(int start, int end, Severity severity, int problem) {

    /// The marks that meet a stretch of the text, cut to it and counted from its start.
    static List<Mark> within(List<Mark> marks, int from, int to) {
        return marks.stream().map(mark -> mark.cut(from, to)).filter(Objects::nonNull).toList();
    }

    /// The marks of a text that has something before it.
    static List<Mark> moved(List<Mark> marks, int by) {
        return marks.stream()
                .map(m -> new Mark(m.start() + by, m.end() + by, m.severity(), m.problem()))
                .toList();
    }

    private @Nullable Mark cut(int from, int to) {
        int cutStart = Math.max(start, from);
        int cutEnd = Math.min(end, to);
        return cutStart >= cutEnd
                ? null
                : new Mark(cutStart - from, cutEnd - from, severity, problem);
    }
}
