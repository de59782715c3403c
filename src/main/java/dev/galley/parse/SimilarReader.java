package dev.galley.parse;

import dev.galley.article.Passage;
import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Reads the titles after "Similar Posts": bullets, or lines that look like titles. It tells them
/// from what follows by form alone.
final class SimilarReader {

    private static final int LONGEST = 200;
    private static final int LONGEST_SENTENCE = 100;

    private final Lines lines;
    private final int start;

    private SimilarReader(Lines lines, int start) {
        this.lines = lines;
        this.start = start;
    }

    /// The line after the last title of those that begin at a line.
    static int end(Lines lines, int start) {
        if (start >= lines.count()) {
            return start;
        }
        SimilarReader reader = new SimilarReader(lines, start);
        return Bullet.of(lines, start) != null ? reader.bulletsEnd() : reader.titlesEnd();
    }

    /// The titles on the lines from `start` to `end`, without bullets.
    static List<Passage> titles(Lines lines, int start, int end) {
        List<Passage> titles = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Bullet bullet = Bullet.of(lines, i);
            int from = bullet == null ? lines.start(i) : bullet.start();
            if (from < lines.end(i)) {
                Span span = new Span(from, lines.end(i));
                titles.add(new Passage(span, span.of(lines.all())));
            }
        }
        return titles;
    }

    private int bulletsEnd() {
        int end = start;
        while (end < lines.count() && Bullet.of(lines, end) != null) {
            end++;
        }
        return end;
    }

    private int titlesEnd() {
        int end = start;
        while (end < lines.count() && isTitle(end)) {
            if (end - start >= 2 && lines.gapBefore(end) && !lines.gapBefore(start + 1)) {
                return end;
            }
            end++;
        }
        boolean pasted = end < lines.count() && end - start >= 1 && belongsToNext(end);
        return pasted ? end - 1 : end;
    }

    private boolean isTitle(int line) {
        int length = lines.end(line) - lines.start(line);
        if (length > LONGEST || Layout.isFurniture(lines, line) || Bullet.of(lines, line) != null) {
            return false;
        }
        String text = lines.text(line);
        return switch (text.charAt(length - 1)) {
            case ',', ';', '!' -> false;
            case '.' ->
                    line > start
                            && !lines.gapBefore(line)
                            && length <= LONGEST_SENTENCE
                            && !text.contains(". ");
            default -> !Layout.isMeta(lines, line) && !Layout.isSimilar(lines, line, true);
        };
    }

    /// Whether the last line that looks like a title is the title of an article pasted behind.
    private boolean belongsToNext(int end) {
        return !Layout.isFurniture(lines, end)
                && lines.gapBefore(end)
                && lines.gapBefore(end - 1)
                && SecondArticle.shows(lines, end);
    }
}
