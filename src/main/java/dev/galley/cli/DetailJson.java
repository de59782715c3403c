package dev.galley.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.article.json.ArticleWriter;
import dev.galley.review.Approval;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.session.PostDetail;
import dev.galley.store.Conflict;
import dev.galley.store.RevisionNote;

import java.io.IOException;
import java.util.TreeSet;

/// Everything about a post as one JSON object.
record DetailJson(JsonGenerator out) {

    /// The object.
    void object(PostDetail detail) throws IOException {
        ArticleWriter articles = new ArticleWriter(out, true);
        out.writeStartObject();
        new PostJson(out).members(detail.row());
        review(detail.state());
        out.writeFieldName("article");
        articles.article(detail.article());
        new FindingsJson(out).array(detail);
        out.writeFieldName("parsed");
        articles.parsed(detail.parsed());
        out.writeArrayFieldStart("revisions");
        for (RevisionNote revision : detail.revisions()) {
            revision(revision);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("conflicts");
        for (Conflict conflict : detail.conflicts()) {
            conflict(conflict);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void review(ReviewState state) throws IOException {
        Approval approval = state.approval();
        SignOff signOff = state.signOff();
        out.writeObjectFieldStart("review");
        out.writeStringField("approved_by", approval == null ? null : approval.by());
        out.writeStringField("approved_at", approval == null ? null : approval.at().toString());
        out.writeFieldName("approved_revision");
        if (approval == null) {
            out.writeNull();
        } else {
            out.writeNumber(approval.revision());
        }
        out.writeStringField(
                "approved_content_hash", approval == null ? null : approval.contentHash());
        out.writeStringField("signed_off_by", signOff == null ? null : signOff.by());
        out.writeStringField("signed_off_at", signOff == null ? null : signOff.at().toString());
        out.writeArrayFieldStart("edited_by");
        for (String editor : new TreeSet<>(state.editors())) {
            out.writeString(editor);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void revision(RevisionNote revision) throws IOException {
        out.writeStartObject();
        out.writeNumberField("revision", revision.number());
        out.writeStringField("content_hash", revision.contentHash());
        out.writeStringField("origin", revision.origin());
        out.writeStringField("by", revision.by());
        out.writeStringField("at", revision.at().toString());
        out.writeStringField("note", revision.note());
        out.writeEndObject();
    }

    private void conflict(Conflict conflict) throws IOException {
        out.writeStartObject();
        out.writeStringField("batch", conflict.batch());
        out.writeStringField("path", conflict.path());
        out.writeStringField("sha256", conflict.sha256());
        out.writeStringField("at", conflict.at().toString());
        out.writeEndObject();
    }
}
