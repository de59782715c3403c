package dev.galley.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.article.Severity;
import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// A post of the queue as members of a JSON object; what is missing is null, never zero.
record PostJson(JsonGenerator out) {

    /// One object for a row.
    void object(PostRow row) throws IOException {
        out.writeStartObject();
        members(row);
        out.writeEndObject();
    }

    /// The members, into the object that is being written.
    void members(PostRow row) throws IOException {
        PostFacts facts = row.facts();
        out.writeStringField("id", row.id());
        out.writeStringField("title", row.title());
        out.writeStringField("status", facts.status().word());
        flag("needs_human_review", facts.flags().needsReview());
        number("quality", facts.scores().quality());
        number("freshness", facts.scores().freshness());
        number("depth", facts.scores().depth());
        number("clarity", facts.scores().clarity());
        out.writeStringField("difficulty", facts.difficulty());
        out.writeStringField("form", facts.form());
        out.writeNumberField("problems", facts.problemCount());
        out.writeNumberField("revision", row.revision());
        out.writeStringField("content_hash", row.contentHash());
        out.writeStringField("batch", facts.batch());
        out.writeStringField("path", row.path());
        more(facts);
        labels(facts.labels());
        out.writeStringField("exported", facts.handling().exported().word());
        out.writeStringField("assigned", facts.handling().assignee());
        number("coverage", facts.parsed().coverage());
    }

    private void more(PostFacts facts) throws IOException {
        out.writeBooleanField("changed_since_approval", facts.changedSinceApproval());
        out.writeStringField("language", facts.language());
        texts("stack", facts.stack());
        number("reading_time", facts.readingTime());
        number("views", facts.views());
        Integer reviewed = facts.lastReviewed();
        out.writeStringField(
                "reviewed", reviewed == null ? null : LocalDate.ofEpochDay(reviewed).toString());
        texts("problem_codes", facts.problems());
        texts("severities", facts.parsed().severities().stream().map(Severity::word).toList());
    }

    private void labels(PostFacts.Labels labels) throws IOException {
        texts("tools", labels.tools());
        out.writeStringField("revision_status", labels.revisionStatus());
        out.writeStringField("scenario", labels.scenario());
        out.writeStringField("generator", labels.generator());
    }

    private void texts(String key, List<String> texts) throws IOException {
        out.writeArrayFieldStart(key);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private void number(String key, @Nullable Number value) throws IOException {
        out.writeFieldName(key);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.longValue());
        }
    }

    private void flag(String key, @Nullable Boolean value) throws IOException {
        out.writeFieldName(key);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeBoolean(value);
        }
    }
}
