package dev.galley.ui.reader;

import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of an article for finding words in it. Words are found over the cuts of long
/// paragraphs, which are the reader's own, but not over the ends of lines. Immutable.
final class FoundText {

    /// More hits than these are not marked and not counted.
    static final int MOST = 2_000;

    /// A hit: in which lines, and where in each of them, as they are shown.
    record Hit(List<Part> parts) {
        Hit {
            parts = List.copyOf(parts);
        }
    }

    /// A stretch of one line as it is shown, its lead counted.
    record Part(int line, Span span) {}

    private final List<ReadingLine> lines;
    private final String text;
    private final int[] starts;

    FoundText(List<ReadingLine> lines) {
        this.lines = lines.stream().toList();
        StringBuilder all = new StringBuilder();
        starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            ReadingLine line = lines.get(i);
            if (line.kind().copied()) {
                all.append(joined(line.join()));
            }
            starts[i] = all.length();
            if (line.kind().copied()) {
                all.append(line.text());
            }
        }
        starts[lines.size()] = all.length();
        text = all.toString();
    }

    /// Where words stand, in order, not overlapping; at most [#MOST].
    List<Hit> find(String words, boolean matchCase) {
        List<Hit> hits = new ArrayList<>();
        if (words.isEmpty()) {
            return hits;
        }
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Matcher matcher = Pattern.compile(Pattern.quote(words), flags).matcher(text);
        int line = 0;
        while (hits.size() < MOST && matcher.find()) {
            while (starts[line + 1] <= matcher.start()) {
                line++;
            }
            hits.add(hit(line, matcher.start(), matcher.end()));
        }
        return hits;
    }

    private Hit hit(int first, int start, int end) {
        List<Part> parts = new ArrayList<>(1);
        for (int i = first; i < lines.size() && starts[i] < end; i++) {
            ReadingLine line = lines.get(i);
            int from = Math.max(start - starts[i], 0);
            int to = Math.min(end - starts[i], line.text().length());
            if (line.kind().copied() && from < to) {
                int lead = line.words().lead().length();
                parts.add(new Part(i, new Span(lead + from, lead + to)));
            }
        }
        return new Hit(parts);
    }

    private static String joined(Join join) {
        return switch (join) {
            case BLOCK, LINE -> "\n";
            case SPACE -> " ";
            case NONE -> "";
        };
    }
}
