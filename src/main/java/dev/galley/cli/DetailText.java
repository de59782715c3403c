package dev.galley.cli;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Problem;
import dev.galley.review.Approval;
import dev.galley.review.PostRow;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.session.PostDetail;
import dev.galley.store.Conflict;
import dev.galley.store.RevisionNote;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything about a post as text for people.
record DetailText(Console console) {

    /// Writes it all.
    void show(PostDetail detail) {
        heading(detail.row(), detail.state());
        meta(detail.article());
        content(detail.article());
        findings(detail);
        revisions(detail.revisions());
        conflicts(detail.conflicts());
    }

    private void heading(PostRow row, ReviewState state) {
        line(row.title() == null ? "(no title)" : row.title());
        line("");
        line("id        " + row.id());
        line("status    " + status(row, state));
        if (row.facts().needsReview()) {
            line("flag      ! NEEDS HUMAN REVIEW");
        }
        line("revision  " + row.revision() + ", " + row.contentHash());
        line("batch     " + row.facts().batch());
        line("path      " + row.path());
        Approval approval = state.approval();
        if (approval != null) {
            line(
                    "approved  "
                            + by(approval.by(), console.local(approval.at()))
                            + ", revision "
                            + approval.revision());
        }
        SignOff signOff = state.signOff();
        if (signOff != null) {
            line("signed    " + by(signOff.by(), console.local(signOff.at())));
        }
    }

    private static String status(PostRow row, ReviewState state) {
        return row.facts().status().word()
                + (state.changedSinceApproval() ? ", changed since approval" : "");
    }

    private static String by(String who, String when) {
        return "by " + who + ", " + when;
    }

    private void meta(Article article) {
        section("META");
        List<String> lines = new MetaText().lines(article.metaOrEmpty());
        lines.forEach(this::line);
        if (lines.isEmpty()) {
            line("none");
        }
    }

    private void content(Article article) {
        section("CONTENT");
        String gap = "";
        for (Block block : article.blocks()) {
            console.results().line(gap + Plain.paragraph(text(block)));
            gap = "\n";
        }
        if (article.blocks().isEmpty()) {
            line("none");
        }
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Paragraph b -> b.text();
            case Block.Heading b -> "## " + b.text();
            case Block.Listing b -> b.plainText();
            case Block.Code b ->
                    "```" + (b.language() == null ? "" : b.language()) + "\n" + b.text() + "\n```";
            case Block.Image b ->
                    "[image: " + b.caption() + "; source: " + b.source() + place(b.url()) + "]";
        };
    }

    private static String place(@Nullable String url) {
        return url == null ? "" : "; " + url;
    }

    private void findings(PostDetail detail) {
        List<Problem> problems = detail.parsed().problems();
        section("FINDINGS " + (problems.size() + detail.findings().size()));
        for (Problem problem : problems) {
            line(problem.severity().word() + "  " + problem.code() + "  " + problem.message());
        }
        detail.findings().forEach(this::finding);
        if (!detail.commonFindings().isEmpty()) {
            section("TRUE OF NEARLY EVERY POST OF BATCH " + detail.row().facts().batch());
            detail.commonFindings().forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        String where = where(finding.place());
        line(
                finding.severity().word()
                        + "  "
                        + finding.rule()
                        + "  "
                        + (where.isEmpty() ? "" : where + ": ")
                        + finding.message()
                        + said("; expected ", finding.expected())
                        + said("; found ", finding.actual()));
    }

    private static String said(String before, @Nullable String text) {
        return text == null ? "" : before + text;
    }

    private static String where(Place place) {
        return switch (place) {
            case Place.Whole whole -> "";
            case Place.Title title -> "title";
            case Place.InBlock in -> "block " + (in.block() + 1);
            case Place.InField in ->
                    "meta." + in.field().key() + (in.entry() == null ? "" : "." + in.entry());
        };
    }

    private void revisions(List<RevisionNote> revisions) {
        section("REVISIONS " + revisions.size());
        for (RevisionNote revision : revisions) {
            line(
                    revision.number()
                            + "  "
                            + revision.origin()
                            + "  "
                            + by(revision.by(), console.local(revision.at()))
                            + "  "
                            + revision.contentHash()
                            + (revision.note() == null ? "" : "  " + revision.note()));
        }
    }

    private void conflicts(List<Conflict> conflicts) {
        section("CONFLICTS " + conflicts.size());
        for (Conflict conflict : conflicts) {
            line(
                    conflict.path()
                            + "  batch "
                            + conflict.batch()
                            + ", "
                            + console.local(conflict.at()));
        }
    }

    private void section(String heading) {
        line("");
        line(heading);
    }

    private void line(String text) {
        console.results().line(Plain.line(text));
    }
}
