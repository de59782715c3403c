package dev.galley.parse;

import dev.galley.article.Passage;
import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What stands round an article: similar titles, chrome, and what nothing claims.
record Surroundings(
        List<Passage> similar, List<Passage> chrome, List<Passage> unclaimed, double coverage) {

    /// Reads what the layout leaves to neither the body nor the meta box.
    static Surroundings of(Lines lines, Layout layout, ProblemList problems) {
        int titles = layout.similar() + 1;
        int rest = layout.similar() < 0 ? layout.rest() : SimilarReader.end(lines, titles);
        List<Passage> similar =
                layout.similar() < 0 ? List.of() : SimilarReader.titles(lines, titles, rest);
        List<Passage> unclaimed = new ArrayList<>();
        if (rest < lines.count()) {
            tail(lines, rest, unclaimed, problems);
        }
        unread(lines, unclaimed, problems);
        return new Surroundings(
                similar, chrome(lines, layout), unclaimed, coverage(lines.all(), unclaimed));
    }

    private static List<Passage> chrome(Lines lines, Layout layout) {
        List<Passage> chrome = new ArrayList<>();
        for (int i = 0; i < layout.body(); i++) {
            chrome.add(passage(lines, lines.span(i)));
        }
        if (layout.meta() >= 0) {
            chrome.add(passage(lines, lines.span(layout.meta())));
        }
        if (layout.similar() >= 0) {
            chrome.add(passage(lines, lines.span(layout.similar())));
        }
        return chrome;
    }

    private static void tail(Lines lines, int rest, List<Passage> unclaimed, ProblemList problems) {
        int last = lines.count() - 1;
        int second = rest;
        while (second <= last && !Layout.isFurniture(lines, second)) {
            second++;
        }
        if (second > last) {
            second = SecondArticle.shows(lines, rest) ? rest : lines.count();
        }
        if (second > rest) {
            Span span = lines.span(rest, second - 1);
            unclaimed.add(passage(lines, span));
            problems.warn("body.after-end", "text follows the end of the article", span);
        }
        if (second <= last) {
            Span span = lines.span(second, last);
            unclaimed.add(passage(lines, span));
            problems.warn("body.second-article", "a second article follows this one", span);
        }
    }

    private static void unread(Lines lines, List<Passage> unclaimed, ProblemList problems) {
        String text = lines.all();
        int start = White.skip(text, lines.readTo(), text.length());
        if (start < text.length()) {
            Span span = new Span(start, White.back(text, start, text.length()));
            unclaimed.add(passage(lines, span));
            String message =
                    "the file has more than " + Lines.MAX_LINES + " lines; the rest is not read";
            problems.warn("source.too-many-lines", message, span);
        }
    }

    private static double coverage(String text, List<Passage> unclaimed) {
        if (unclaimed.isEmpty()) {
            return 1.0;
        }
        long all = White.ink(text, 0, text.length());
        long lost = 0;
        for (Passage passage : unclaimed) {
            lost += White.ink(text, passage.span().start(), passage.span().end());
        }
        return all == 0 ? 1.0 : 1.0 - (double) lost / all;
    }

    private static Passage passage(Lines lines, Span span) {
        return new Passage(span, span.of(lines.all()));
    }
}
