package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.ContentHash;
import dev.galley.review.Effect;
import dev.galley.review.JournalEntry;
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
import java.util.stream.Collectors;

/// Checks a whole store as of one moment: the file, the journal's chain, that the posts stand where
/// the journal leads to, that every text is the one that was decided on, and that the facts are
/// those of the texts.
final class Verification {

    private final Db db;
    private final @Nullable ManifestClaim claim;
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, ReviewState> replayed = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private String before = Journal.NOTHING_BEFORE;
    private boolean claimedEntryMet;
    private long entries;
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
        replayed.keySet()
                .forEach(
                        post ->
                                fault(
                                        "The journal knows post "
                                                + ids.get(post)
                                                + ", the store does not."));
        texts();
        sources();
        return new VerifyReport(faults, entries, posts, revisions, sources);
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
        entries++;
        if (line.seq() != entries) {
            fault("Entry #" + entries + " of the journal is missing.");
            entries = line.seq();
        }
        if (!line.hash().equals(line.hashAfter(before))) {
            fault("Entry #" + line.seq() + " of the journal was changed after it was written.");
        }
        before = line.hash();
        try {
            replay(line.entry());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            fault(
                    "Entry #"
                            + line.seq()
                            + " of the journal cannot be read: "
                            + e.getMessage()
                            + ".");
        }
        if (claim != null && line.seq() == claim.headSeq()) {
            claimed(claim, line);
        }
    }

    private void replay(JournalEntry entry) {
        for (Effect effect : entry.event().effects()) {
            if (!Objects.equals(replayed.get(effect.post()), effect.before())) {
                fault(
                        "Entry #"
                                + entry.seq()
                                + " starts from a state of post "
                                + effect.id()
                                + " that the entries before it do not lead to.");
            }
            replayed.put(effect.post(), effect.after());
            ids.put(effect.post(), effect.id());
            hashes.put(key(effect.post(), effect.after().revision()), effect.after().contentHash());
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
        replayed.forEach((post, state) -> byId.put(String.valueOf(ids.get(post)), state));
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
        ReviewState expected = replayed.remove(standing.post());
        if (expected == null) {
            fault("Post " + standing.id() + " is not in the journal.");
        } else if (!expected.equals(standing.state())
                || !standing.id().equals(ids.get(standing.post()))) {
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

    private void texts() throws SQLException {
        String facts = Facts.COLUMNS.stream().map(c -> "p." + c).collect(Collectors.joining(", "));
        db.each(
                "SELECT r.post, r.number, r.content_hash, r.left_out, r.article, p.id,"
                        + " p.revision = r.number, "
                        + facts
                        + " FROM revision r JOIN post p USING (post) ORDER BY r.post, r.number",
                this::text);
        hashes.keySet()
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
        String named = hashes.remove(key(row.integer(1), row.integer(2)));
        if (!hash.equals(row.text(3)) || !hash.equals(named)) {
            fault(what + " was changed after it was written.");
        }
        if (row.integer(7) != 0) {
            facts(row, article);
        }
    }

    private void facts(Row row, Article article) throws SQLException {
        List<@Nullable Object> expected = Facts.of(article);
        for (int i = 0; i < expected.size(); i++) {
            Object value = expected.get(i);
            if (!Objects.equals(value == null ? null : value.toString(), row.text(8 + i))) {
                fault(
                        "Post "
                                + row.text(6)
                                + " is listed with another "
                                + Facts.COLUMNS.get(i)
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

    private static String key(int post, int revision) {
        return post + "/" + revision;
    }
}
