package dev.galley.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.article.Finding;
import dev.galley.article.Problem;
import dev.galley.article.json.FindingJson;
import dev.galley.session.PostDetail;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// What is wrong with a post as JSON: what the parser says of the text that was imported last, then
/// what the checks found in the current revision. Both have `rule`, `severity`, `message`,
/// `expected`, `actual`, `where`, `from` (`parser` or `check`) and `common`, which is true where
/// nearly every post of the batch is so.
record FindingsJson(JsonGenerator out) {

    /// The member `findings`.
    void array(PostDetail detail) throws IOException {
        out.writeArrayFieldStart("findings");
        for (Problem problem : detail.parsed().problems()) {
            problem(problem);
        }
        for (Finding finding : detail.findings()) {
            finding(finding, false);
        }
        for (Finding finding : detail.commonFindings()) {
            finding(finding, true);
        }
        out.writeEndArray();
    }

    private void problem(Problem problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", problem.code());
        out.writeStringField("severity", problem.severity().word());
        out.writeStringField("message", problem.message());
        out.writeStringField("expected", problem.expected());
        out.writeStringField("actual", problem.actual());
        out.writeFieldName("where");
        span(problem.span());
        ends("parser", false);
    }

    private void finding(Finding finding, boolean common) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", finding.rule());
        out.writeStringField("severity", finding.severity().word());
        out.writeStringField("message", finding.message());
        out.writeStringField("expected", finding.expected());
        out.writeStringField("actual", finding.actual());
        out.writeFieldName("where");
        FindingJson.where(out, finding.place());
        ends("check", common);
    }

    private void ends(String from, boolean common) throws IOException {
        out.writeStringField("from", from);
        out.writeBooleanField("common", common);
        out.writeEndObject();
    }

    private void span(@Nullable Span span) throws IOException {
        if (span == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeArrayFieldStart("span");
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
        out.writeEndObject();
    }
}
