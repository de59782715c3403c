package dev.galley.report;

import dev.galley.article.Block;
import dev.galley.article.Passage;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.text.LineMap;
import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The lines of a post's source, by their shapes. Lines of code are left out: their shapes are as
/// many as there are lines.
final class PostLines {

    private PostLines() {}

    /// Takes lines.
    interface Each {
        /// Takes a line.
        ///
        /// @param unexplained whether nothing claimed it, or it stands in the meta box and is not
        ///   known
        void take(String shape, Span span, boolean unexplained);
    }

    /// Hands on every line outside code that is not blank, in order.
    static void each(ReportedPost post, Each each) {
        String text = post.text();
        LineMap lines = LineMap.of(text);
        Spans code = new Spans(code(post));
        Spans unexplained = new Spans(unexplained(post));
        for (int line = 0; line < lines.count(); line++) {
            int start = lines.start(line);
            int end = lines.end(line);
            if (!code.touch(start, end)) {
                String shape = LineShape.of(text, start, end);
                if (!shape.isEmpty()) {
                    each.take(shape, new Span(start, end), unexplained.touch(start, end));
                }
            }
        }
    }

    private static List<Span> code(ReportedPost post) {
        List<Span> spans = new ArrayList<>();
        for (Block block : post.parsed().article().blocks()) {
            if (block instanceof Block.Code code && code.span() != null) {
                spans.add(code.span());
            }
        }
        return spans;
    }

    /// What nothing claimed, and what is not known in the meta box; a known field that comes twice
    /// is no riddle.
    private static List<Span> unexplained(ReportedPost post) {
        List<Span> spans = new ArrayList<>();
        post.parsed().unclaimed().stream().map(Passage::span).forEach(spans::add);
        PostMeta meta = post.parsed().article().metaOrEmpty();
        for (UnknownField field : meta.unknown()) {
            if (field.span() != null && !UnknownLabels.isKnown(field.label())) {
                spans.add(field.span());
            }
        }
        spans.sort(null);
        return spans;
    }

    /// Ordered spans that are asked for lines in order.
    private static final class Spans {
        private final List<Span> spans;
        private int next;

        Spans(List<Span> spans) {
            this.spans = spans;
        }

        boolean touch(int start, int end) {
            while (next < spans.size() && spans.get(next).end() <= start) {
                next++;
            }
            return next < spans.size() && spans.get(next).start() < end;
        }
    }
}
