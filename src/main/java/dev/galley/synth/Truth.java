package dev.galley.synth;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is known of an article, gathered while it is printed. Not thread-safe.
final class Truth {

    private final Draft draft;
    private @Nullable Span titleSpan;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<MetaField, MetaValue> fields = new EnumMap<>(MetaField.class);
    private final Map<MetaField, Span> spans = new EnumMap<>(MetaField.class);
    private final List<UnknownField> unknown = new ArrayList<>();
    private final List<Passage> similar = new ArrayList<>();
    private final List<Passage> chrome = new ArrayList<>();
    private final List<Passage> unclaimed = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Truth(Draft draft) {
        this.draft = draft;
    }

    void title(Span span) {
        titleSpan = span;
    }

    void block(Block block) {
        blocks.add(block);
    }

    void field(MetaField field, MetaValue value, Span span) {
        fields.put(field, value);
        spans.put(field, span);
    }

    void unknown(UnknownField field) {
        unknown.add(field);
    }

    void similar(Span span, String title) {
        similar.add(new Passage(span, title));
    }

    void chrome(Span span, String text) {
        chrome.add(new Passage(span, text));
    }

    void unclaimed(Passage passage) {
        unclaimed.add(passage);
    }

    void problem(String code, String message, @Nullable Span span) {
        problems.add(new Problem(code, Severity.WARNING, message, span, null, null));
    }

    void badValue(Span span, @Nullable String expected, @Nullable String actual) {
        String message = "this value does not fit; it is kept as text";
        problems.add(
                new Problem("meta.bad-value", Severity.WARNING, message, span, expected, actual));
    }

    /// All of it.
    ///
    /// @param text the whole text, without a byte order mark
    ParsedArticle of(String name, String sha256, String text) {
        PostMeta meta = draft.box() == null ? null : new PostMeta(fields, unknown);
        return new ParsedArticle(
                name,
                sha256,
                draft.form(),
                text.length(),
                new Article(draft.title(), titleSpan, blocks, meta, spans),
                similar,
                chrome,
                unclaimed,
                coverage(text),
                problems);
    }

    private double coverage(String text) {
        if (unclaimed.isEmpty()) {
            return 1.0;
        }
        long lost = unclaimed.stream().mapToLong(p -> ink(p.text())).sum();
        return 1.0 - (double) lost / ink(text);
    }

    private static long ink(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c) && !isWide(c)).count();
    }

    private static boolean isWide(int c) {
        return c == '\u00A0' || c == '\u200B';
    }
}
