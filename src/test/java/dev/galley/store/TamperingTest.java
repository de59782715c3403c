package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Assigned;
import dev.galley.review.Decision;
import dev.galley.review.Event;
import dev.galley.review.ParseVerdict;
import dev.galley.review.Role;
import dev.galley.text.Span;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@SuppressWarnings("NullAway.Init") // set before each test
class TamperingTest {

    @TempDir private Path folder;
    private Ledger ledger;

    @BeforeEach
    void someWork() {
        ledger = new Ledger(folder);
        ledger.add(Incoming.post("p-1", "one"), Incoming.post("p-2", "two"));
        ledger.add(
                Incoming.post("p-2", "two again"),
                Incoming.checked(Incoming.post("p-3", "three"), "text.cut"));
        ledger.add(Incoming.post("p-4", "four"), Incoming.post("p-4", "four, otherwise"));
        ledger.store().record(Ledger.ANA, new Event.SettingSet("second-person", "no"));
        ledger.decide(Ledger.ANA, Decision.APPROVE, "p-1", "p-2");
        ledger.store().record(Ledger.ANA, new Event.PersonSet("Lee", Role.LEAD));
        ledger.store().record(Ledger.ANA, judged("p-1"));
        ledger.store().record(Ledger.ANA, drawn("p-2"));
        exported("p-1", "p-2");
        ledger.store().record(Ledger.ANA, assigned("p-3"));
        assertThat(ledger.store().verify(null).faults()).isEmpty();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "UPDATE post SET assignee = 'Ben' WHERE id = 'p-3'|The person of post p-3 stands",
                "UPDATE post SET assignee = NULL WHERE id = 'p-3'|The person of post p-3 is"
                        + " missing",
                "UPDATE post SET assignee = 'Ana' WHERE id = 'p-1'|The person of post p-1 stands",
                "UPDATE event SET payload = replace(payload, 'drafts', 'drawer') WHERE seq = 3"
                        + "|Entry #3 of the journal was changed",
                "UPDATE event SET at = '2026-03-01T12:00:01Z' WHERE seq = 7"
                        + "|Entry #7 of the journal was changed",
                "UPDATE event SET who = 'Ben' WHERE seq = 7|Entry #7 of the journal was changed",
                "UPDATE event SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 4"
                        + "|Entry #4 of the journal was changed",
                "UPDATE event SET payload = '{}' WHERE seq = 5|Entry #5 of the journal cannot be"
                        + " read",
                "UPDATE event SET kind = 'post-painted' WHERE seq = 5|no event is called"
                        + " post-painted",
                "DELETE FROM event WHERE seq = 8|The person Lee stands at lead",
                "DELETE FROM event WHERE seq >= 7|Post p-1 stands at approved",
                "DELETE FROM event WHERE seq = 4|Entry #4 of the journal is missing",
                "UPDATE post SET status = 'signed-off' WHERE id = 'p-3'|Post p-3 stands at"
                        + " signed-off",
                "UPDATE post SET approval_by = 'Ben' WHERE id = 'p-1'|Post p-1 stands at approved",
                "UPDATE post SET approval_at = '2026-01-01T00:00:00Z' WHERE id = 'p-1'"
                        + "|differs in who and when",
                "UPDATE post SET editors = 'ben' WHERE id = 'p-1'|Post p-1 stands at approved",
                "UPDATE post SET revision = 1 WHERE id = 'p-2'|Post p-2 stands at approved",
                "UPDATE post SET id = 'p-9' WHERE id = 'p-1'|Post p-9 stands at",
                "UPDATE post SET quality = 99 WHERE id = 'p-3'|Post p-3 is listed with another"
                        + " quality",
                "UPDATE post SET quality = NULL WHERE id = 'p-3'|with another quality",
                "UPDATE post SET title = 'x' WHERE id = 'p-3'|Post p-3 is listed with another"
                        + " title",
                "UPDATE post SET form = 'page' WHERE id = 'p-3'|Post p-3 is listed with another"
                        + " form",
                "UPDATE post SET problem_count = 0 WHERE id = 'p-3'|with another problem count",
                "UPDATE post SET problems = NULL WHERE id = 'p-3'|with another list of problems",
                "UPDATE revision SET article = replace(article, 'three', 'thirty') WHERE post = 3"
                        + "|Revision 1 of post p-3 was changed",
                "UPDATE revision SET article = '{' WHERE post = 3|Revision 1 of post p-3 cannot be"
                        + " read",
                "UPDATE revision SET content_hash = 'v1:00' WHERE post = 2 AND number = 1"
                        + "|Revision 1 of post p-2 was changed",
                "UPDATE revision SET left_out = 'view_count,stack' WHERE post = 1"
                        + "|Revision 1 of post p-1 was changed",
                "DELETE FROM revision WHERE post = 2 AND number = 1|which is not there",
                "INSERT INTO revision SELECT post, 9, content_hash, left_out, origin, who, at,"
                    + " note, article FROM revision WHERE post = 1|Revision 9 of post p-1 is not in"
                    + " the journal",
                "UPDATE source SET bytes = x'00' WHERE source = 1|The imported bytes",
                "DELETE FROM source WHERE source = 1|points to a source that is not there",
                "INSERT INTO post (post, id, status, revision, content_hash, batch, form,"
                    + " problem_count, coverage, path, imported) SELECT 99, 'p-99', 'approved', 1,"
                    + " 'v1:00', 1, 'plain', 0, 1.0, 'x', 1|Post p-99 is not in the journal",
                "DELETE FROM post WHERE id = 'p-3'|The journal knows post p-3",
                "UPDATE person SET role = 'lead' WHERE key = 'ana'|The person Ana stands at lead",
                "DELETE FROM person WHERE key = 'lee'|The person Lee is missing",
                "UPDATE setting SET value = 'yes'|The setting second-person stands at yes",
                "UPDATE post SET verdict = 'right' WHERE id = 'p-1'|The verdict on post p-1 stands"
                        + " at right",
                "UPDATE post SET verdict = NULL|The verdict on post p-1 is missing",
                "UPDATE post SET samples = 'may'|The samples of post p-1 stands at may",
                "DELETE FROM sample|The sample checked is missing",
                "DELETE FROM judgement|The verdict of entry",
                "UPDATE found SET rules = 'meta.other' WHERE post = 3|with another list of rules",
                "UPDATE found SET findings = '[]' WHERE post = 3|with another list of problems",
                "UPDATE found SET findings = '{' WHERE post = 3|cannot be read",
                "UPDATE parse SET codes = NULL WHERE post = 3|with another list of codes",
                "UPDATE parse SET severities = 'e' WHERE post = 3|another severity of its problems",
                "UPDATE found SET severities = NULL WHERE post = 3|another severity of its"
                        + " findings",
                "UPDATE post SET severities = 1 WHERE id = 'p-3'|with another sum of severities",
                "UPDATE post SET coverage = 0.5 WHERE id = 'p-3'|with another coverage",
                "UPDATE post SET tools = 'awk' WHERE id = 'p-3'|with another tools",
                "UPDATE post SET generator = 'me' WHERE id = 'p-3'|with another generator",
                "UPDATE post SET exported_hash = NULL, exported_at = NULL WHERE id = 'p-1'"
                        + "|1 posts count as exported at 2026-03-01T12:00:00Z, the journal says 2",
                "UPDATE post SET exported_hash = content_hash, exported_at ="
                        + " '2026-03-01T12:00:00Z'|4 posts count as exported at"
                        + " 2026-03-01T12:00:00Z, the journal says 2",
                "UPDATE post SET exported_at = '2026-03-09T12:00:00Z' WHERE id = 'p-1'"
                        + "|1 posts count as exported at 2026-03-09T12:00:00Z, the journal says 0",
                "UPDATE post SET exported_hash = 'v1:00' WHERE id = 'p-1'|Post p-1 counts as"
                        + " exported with a text that it never had",
                "UPDATE export_run SET sha256 = 'bb'|The export of entry #11 is not the one",
                "DELETE FROM export_run|The export of entry #11 is missing",
                "DELETE FROM conflict|The kept text of post p-4 is missing"
            })
    void whatWasChangedBehindTheJournalIsFoundAndNamed(String sql, String sentence)
            throws SQLException {
        ledger.tamper(sql);
        VerifyReport report = ledger.store().verify(null);
        assertThat(report.whole()).isFalse();
        assertThat(report.faults()).anyMatch(fault -> fault.contains(sentence));
    }

    @Test
    void whatIsDecidedAfterAnExportDoesNotTouchItsManifest() {
        ManifestClaim claim = claim();
        ledger.decide(Ledger.BEN, Decision.REJECT, "p-1");
        assertThat(ledger.store().verify(claim).faults()).isEmpty();
    }

    @Test
    void aJournalThatWasRewrittenOrCutOrNeverReleasedIsFound() {
        ManifestClaim claim = claim();
        JournalHead head = ledger.store().head();
        faults(new ManifestClaim(head.seq(), "0".repeat(64), claim.posts()), "rewritten");
        faults(new ManifestClaim(head.seq() + 5, head.hash(), claim.posts()), "was cut");
        Map<String, String> unreleased = Map.of("p-3", ledger.state("p-3").contentHash());
        faults(new ManifestClaim(head.seq(), head.hash(), unreleased), "post p-3");
        faults(new ManifestClaim(head.seq(), head.hash(), Map.of("p-1", "v1:00")), "post p-1");
        faults(new ManifestClaim(head.seq(), head.hash(), Map.of("p-77", "v1:00")), "post p-77");
    }

    private void faults(ManifestClaim claim, String sentence) {
        assertThat(ledger.store().verify(claim).faults())
                .singleElement()
                .asString()
                .contains(sentence);
    }

    private ManifestClaim claim() {
        JournalHead head = ledger.store().head();
        return new ManifestClaim(head.seq(), head.hash(), claimedEarlier());
    }

    private Map<String, String> claimedEarlier() {
        return Map.of(
                "p-1", ledger.state("p-1").contentHash(), "p-2", ledger.state("p-2").contentHash());
    }

    private Event judged(String id) {
        Event.Named named = new Event.Named(ledger.post(id), id);
        return new Event.ParseJudged(
                named, 1, "aa", 1, new ParseVerdict.Wrong(new Span(0, 3), "heading", null, null));
    }

    private void exported(String... ids) {
        List<Standing> posts = Stream.of(ids).map(ledger::standing).toList();
        Event.PostsExported event =
                new Event.PostsExported("out.jsonl", "jsonl", null, posts.size(), Map.of(), "aa");
        ledger.store().recordExport(Ledger.ANA, event, posts);
    }

    private Event assigned(String id) {
        Assigned one = new Assigned(ledger.post(id), id, null, "Ana");
        return new Event.PostsAssigned("Ana", null, List.of(one), Map.of());
    }

    private Event drawn(String id) {
        List<Event.Named> posts = List.of(new Event.Named(ledger.post(id), id));
        return new Event.SampleDrawn("checked", "", 4, new Event.Chance("dice", 6), posts);
    }
}
