package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.ContentHash;
import dev.galley.review.ReviewState;
import dev.galley.review.Status;
import dev.galley.text.SourceText;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Checks a whole store as of one moment: the file, the journal's chain, that the posts stand where
/// the journal leads to, that every text is the one that was decided on, and that the facts are
/// those of the texts.
final class Verification {

    private final Db db;
    private final @Nullable ManifestClaim claim;
    private final List<String> faults = new ArrayList<>();
    private final Replay replay = new Replay(this::fault);
    private boolean claimedEntryMet;
    private List<String> columns = List.of();
    private int posts;
    private long revisions;
    private long sources;

    Verification(Db db, @Nullable ManifestClaim claim) {
        this.db = db;
        this.claim = claim;
    }

    VerifyReport run() throws SQLException {
        file();
        Journal.each(db, row -> entry(Journal.Line.of(row)));
        if (claim != null && !claimedEntryMet) {
            fault(
                    "The manifest rests on entry #"
                            + claim.headSeq()
                            + " of the journal, which is not there: the journal was cut or belongs"
                            + " to another workspace.");
        }
        Posts.eachStanding(db, row -> standing(Posts.standing(row)));
        replay.states()
                .keySet()
                .forEach(
                        post ->
                                fault(
                                        "The journal knows post "
                                                + replay.id(post)
                                                + ", the store does not."));
        settled();
        texts();
        new OriginCheck(db, this::fault).run();
        sources();
        return new VerifyReport(faults, replay.entries(), posts, revisions, sources);
    }

    private void file() throws SQLException {
        db.each(
                "PRAGMA integrity_check",
                row -> {
                    if (!"ok".equals(row.text(1))) {
                        fault("The file is damaged: " + row.text(1) + ".");
                    }
                });
        db.each(
                "PRAGMA foreign_key_check",
                row ->
                        fault(
                                "A row of "
                                        + row.text(1)
                                        + " points to a "
                                        + row.text(3)
                                        + " that is not there."));
    }

    private void entry(Journal.Line line) {
        replay.take(line);
        if (claim != null && line.seq() == claim.headSeq()) {
            claimed(claim, line);
        }
    }

    private void claimed(ManifestClaim manifest, Journal.Line line) {
        claimedEntryMet = true;
        if (!line.hash().equals(manifest.headHash())) {
            fault(
                    "Entry #"
                            + line.seq()
                            + " of the journal is not the one that the manifest rests on: the"
                            + " journal was rewritten.");
        }
        Map<String, ReviewState> byId = new HashMap<>();
        replay.states().forEach((post, state) -> byId.put(replay.id(post), state));
        manifest.posts().forEach((id, hash) -> released(id, hash, byId.get(id)));
    }

    private void released(String id, String hash, @Nullable ReviewState state) {
        boolean stood =
                state != null
                        && state.contentHash().equals(hash)
                        && (state.status() == Status.APPROVED
                                || state.status() == Status.SIGNED_OFF);
        if (!stood) {
            fault("The manifest lists post " + id + ", which was not released with that text.");
        }
    }

    private void standing(Standing standing) {
        posts++;
        ReviewState expected = replay.states().remove(standing.post());
        if (expected == null) {
            fault("Post " + standing.id() + " is not in the journal.");
        } else if (!expected.equals(standing.state())
                || !standing.id().equals(replay.id(standing.post()))) {
            fault(
                    "Post "
                            + standing.id()
                            + " stands at "
                            + standing.state().status().word()
                            + " (revision "
                            + standing.state().revision()
                            + "), the journal leads to "
                            + expected.status().word()
                            + " (revision "
                            + expected.revision()
                            + ") or differs in who and when.");
        }
    }

    /// The people and settings, and the texts kept beside others, are those of the journal.
    private void settled() throws SQLException {
        same("person", "SELECT name, role FROM person", replay.people());
        same("setting", "SELECT key, value FROM setting", replay.settings());
        same(
                "kept text of post",
                "SELECT p.id, count(*) FROM conflict JOIN post p USING (post) GROUP BY p.id",
                replay.conflicts());
        if (Findings.there(db)) {
            inspected(replay.inspections());
        }
    }

    /// What people said of parses, and the samples, are those of the journal.
    private void inspected(InspectionReplay expected) throws SQLException {
        same(
                "verdict on post",
                "SELECT id, verdict FROM post WHERE verdict IS NOT NULL",
                expected.verdicts());
        same(
                "samples of post",
                "SELECT id, samples FROM post WHERE samples IS NOT NULL",
                expected.samples());
        same("sample", "SELECT name, seq FROM sample", expected.drawn());
        same("verdict of entry", "SELECT seq, post FROM judgement", expected.judgements());
    }

    private void same(String what, String sql, Map<String, String> expected) throws SQLException {
        Map<String, String> left = new TreeMap<>(expected);
        db.each(
                sql,
                row -> {
                    String name = row.required(1);
                    String value = row.required(2);
                    if (!value.equals(left.remove(name))) {
                        fault(
                                "The %s %s stands at %s, which the journal does not lead to."
                                        .formatted(what, name, value));
                    }
                });
        left.keySet().forEach(name -> fault("The %s %s is missing.".formatted(what, name)));
    }

    private void texts() throws SQLException {
        columns = Facts.columns(db);
        String facts = columns.stream().map(c -> "p." + c).collect(Collectors.joining(", "));
        db.each(
                "SELECT r.post, r.number, r.content_hash, r.left_out, r.article, p.id,"
                        + " p.revision = r.number, "
                        + facts
                        + " FROM revision r JOIN post p USING (post) ORDER BY r.post, r.number",
                this::text);
        replay.hashes()
                .keySet()
                .forEach(
                        key ->
                                fault(
                                        "The journal names revision "
                                                + key
                                                + " (post number, revision), which is not there."));
    }

    private void text(Row row) throws SQLException {
        revisions++;
        String what = "Revision " + row.integer(2) + " of post " + row.text(6);
        Article article;
        try {
            article = Texts.article(row.required(5));
        } catch (IllegalArgumentException e) {
            fault(what + " cannot be read: " + e.getMessage() + ".");
            return;
        }
        Set<String> leftOut = new LinkedHashSet<>(Arrays.asList(row.required(4).split(",")));
        String hash = ContentHash.of(article, leftOut);
        String named = replay.hashes().remove(Replay.key(row.integer(1), row.integer(2)));
        if (named == null) {
            fault(what + " is not in the journal.");
        } else if (!hash.equals(row.text(3)) || !hash.equals(named)) {
            fault(what + " was changed after it was written.");
        }
        if (row.integer(7) != 0) {
            facts(row, article);
        }
    }

    private void facts(Row row, Article article) throws SQLException {
        List<@Nullable Object> expected = Facts.of(article);
        for (int i = 0; i < columns.size(); i++) {
            Object value = expected.get(i);
            if (!Objects.equals(value == null ? null : value.toString(), row.text(8 + i))) {
                fault(
                        "Post "
                                + row.text(6)
                                + " is listed with another "
                                + columns.get(i)
                                + " than its text has.");
            }
        }
    }

    private void sources() throws SQLException {
        db.each(
                "SELECT sha256, bytes FROM source",
                row -> {
                    sources++;
                    if (!SourceText.sha256(row.bytes(2)).equals(row.text(1))) {
                        fault("The imported bytes " + row.text(1) + " were changed.");
                    }
                });
    }

    private void fault(String sentence) {
        if (faults.size() < VerifyReport.MOST_FAULTS) {
            faults.add(sentence);
        }
    }
}
