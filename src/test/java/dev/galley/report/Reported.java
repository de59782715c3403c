package dev.galley.report;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.Place;
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

/// Builds posts whose figures a test knows.
final class Reported {

    private final int number;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> unclaimed = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<MetaField, MetaValue> fields = new EnumMap<>(MetaField.class);
    private final List<UnknownField> unknown = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean meta;
    private double coverage = 1;
    private Form form = Form.PAGE;

    private Reported(int number) {
        this.number = number;
    }

    static Reported post(int number) {
        return new Reported(number);
    }

    Reported form(Form wanted) {
        form = wanted;
        return this;
    }

    Reported paragraph(String words) {
        blocks.add(new Block.Paragraph(words, append(words)));
        return this;
    }

    Reported code(String words, @Nullable String language) {
        blocks.add(new Block.Code(words, language, append(words)));
        return this;
    }

    Reported unclaimed(String words, double covered) {
        unclaimed.add(new Passage(append(words), words));
        coverage = covered;
        return this;
    }

    Reported meta(MetaField field, MetaValue value) {
        meta = true;
        fields.put(field, value);
        return this;
    }

    Reported unknown(@Nullable String label, String value) {
        meta = true;
        Span span = append(label == null ? value : label + ": " + value);
        unknown.add(UnknownField.text(label, value, span));
        return this;
    }

    Reported problem(String code, Severity severity, String message) {
        problems.add(new Problem(code, severity, message, null, null, null));
        return this;
    }

    Reported finding(String rule, Severity severity, Place place) {
        findings.add(new Finding(rule, severity, rule + " fails", null, null, place, null));
        return this;
    }

    ReportedPost done() {
        PostMeta box = meta ? new PostMeta(fields, unknown) : null;
        Article article = new Article(null, null, blocks, box, Map.of());
        ParsedArticle parsed =
                new ParsedArticle(
                        "drafts/" + number + ".txt",
                        "0".repeat(64),
                        form,
                        text.length(),
                        article,
                        List.of(),
                        List.of(),
                        unclaimed,
                        coverage,
                        problems);
        String batch = number % 2 == 0 ? "even" : "odd";
        return new ReportedPost(
                number,
                "p-" + number,
                parsed.path(),
                batch,
                1,
                text.toString(),
                parsed,
                article,
                findings);
    }

    private Span append(String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
