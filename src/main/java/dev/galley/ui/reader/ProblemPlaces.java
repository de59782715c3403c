package dev.galley.ui.reader;

import dev.galley.article.Problem;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the shown text that problems of the source are about. A problem whose text is no longer
/// there is found nowhere.
final class ProblemPlaces {

    private static final int SHORTEST_WORDS = 3;

    private final List<Problem> problems;
    private final @Nullable String source;

    /// @param source the text that the spans point into; null where it cannot be had, and then
    ///   nothing is found
    ProblemPlaces(List<Problem> problems, @Nullable String source) {
        this.problems = List.copyOf(problems);
        this.source = source;
    }

    /// No problems.
    static ProblemPlaces none() {
        return new ProblemPlaces(List.of(), null);
    }

    /// The marks of a text that came from a place in the source.
    List<Mark> in(String text, @Nullable Span region) {
        if (source == null || region == null) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        Finder finder = new Finder(source, region, text);
        for (int i = 0; i < problems.size(); i++) {
            Span span = problems.get(i).span();
            Span found = span == null ? null : finder.find(span);
            if (found != null) {
                marks.add(new Mark(found.start(), found.end(), problems.get(i).severity(), i));
            }
        }
        return marks;
    }

    /// Looks in one text; aligns it only when a problem lies there.
    private static final class Finder {
        private final String source;
        private final Span region;
        private final String text;
        private boolean aligned;
        private @Nullable Alignment alignment;

        Finder(String source, Span region, String text) {
            this.source = source;
            this.region = region;
            this.text = text;
        }

        @Nullable Span find(Span span) {
            if (!concerns(span)) {
                return null;
            }
            if (!aligned) {
                alignment = Alignment.of(source, region, text);
                aligned = true;
            }
            if (alignment != null) {
                return alignment.shown(span);
            }
            String words = span.of(source);
            return words.strip().length() < SHORTEST_WORDS ? null : Alignment.only(words, text);
        }

        /// Whether a problem is about this text and not about a larger part of the article.
        private boolean concerns(Span span) {
            boolean meets =
                    span.length() == 0
                            ? region.start() <= span.start() && span.start() <= region.end()
                            : span.overlaps(region);
            boolean larger =
                    (span.start() < region.start() && span.end() > region.end())
                            || span.end() > source.length();
            return meets && !larger;
        }
    }
}
