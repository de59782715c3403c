package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Checked;
import dev.galley.article.IncomingPost;
import dev.galley.article.Severity;
import dev.galley.review.Decision;
import dev.galley.review.Draft;
import dev.galley.review.JournalEntry;
import dev.galley.review.PostFacts;
import dev.galley.review.ReviewState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

class MigrationTest {

    private static final List<String> VERSION_THREE =
            List.of(
                    "ALTER TABLE post DROP COLUMN tools",
                    "ALTER TABLE post DROP COLUMN revision_status",
                    "ALTER TABLE post DROP COLUMN scenario",
                    "ALTER TABLE post DROP COLUMN generator",
                    "ALTER TABLE post DROP COLUMN severities",
                    "ALTER TABLE parse DROP COLUMN severities",
                    "ALTER TABLE found DROP COLUMN severities",
                    "ALTER TABLE post DROP COLUMN assignee",
                    "DROP TABLE view");

    private static final List<String> VERSION_TWO =
            List.of(
                    "DROP TABLE found",
                    "DROP TABLE checking",
                    "DROP TABLE common",
                    "DROP TABLE epoch",
                    "DROP TABLE judgement",
                    "DROP TABLE sample",
                    "ALTER TABLE batch DROP COLUMN due",
                    "ALTER TABLE parse DROP COLUMN parser_version",
                    "ALTER TABLE parse DROP COLUMN codes",
                    "ALTER TABLE parse DROP COLUMN article",
                    "ALTER TABLE post DROP COLUMN verdict",
                    "ALTER TABLE post DROP COLUMN samples",
                    "CREATE TABLE finding (post INTEGER NOT NULL REFERENCES post (post),"
                            + " number INTEGER NOT NULL, code TEXT NOT NULL, severity TEXT NOT"
                            + " NULL, message TEXT NOT NULL, PRIMARY KEY (post, number))"
                            + " WITHOUT ROWID");

    @TempDir private Path folder;

    @Test
    void aStoreOfVersionOneIsBroughtUpToDateWithNothingLost() throws SQLException {
        List<JournalEntry> journal = new ArrayList<>();
        ReviewState state;
        try (Ledger old = versionOne()) {
            state = old.state("p-1");
            old.store().journal(journal::add);
        }
        back(1);
        try (Ledger now = new Ledger(folder)) {
            List<JournalEntry> after = new ArrayList<>();
            now.store().journal(after::add);
            assertThat(after).isEqualTo(journal);
            assertThat(now.state("p-1")).isEqualTo(state);
            assertThat(now.store().verify(null).faults()).isEmpty();
            int post = now.post("p-1");
            Draft draft = new Draft(post, 1, now.store().article(post), Ledger.NOON, "Ana");
            now.store().drafts().keep(draft);
            assertThat(now.store().drafts().draft(post)).contains(draft);
        }
    }

    @Test
    void aStoreOfVersionOneThatIsOnlyReadHasNoDrafts() throws SQLException {
        versionOne().close();
        back(1);
        try (Store read = Store.open(folder, Access.READ, Ledger.holder(Holder.COMMAND))) {
            assertThat(read.drafts().posts()).isEmpty();
            assertThat(read.drafts().draft(1)).isEmpty();
            assertThat(read.article(1).title()).isNotNull();
        }
    }

    private Ledger versionOne() {
        Ledger ledger = new Ledger(folder);
        ledger.add(Incoming.post("p-1", "the pump stopped"));
        ledger.decide(Ledger.ANA, Decision.APPROVE, "p-1");
        return ledger;
    }

    @Test
    void aStoreOfVersionTwoKeepsItsPostsAndIsReadyForFindings() throws SQLException {
        try (Ledger old = versionOne()) {
            old.add(Incoming.post("p-2", "the pump was repaired"));
        }
        back(2);
        try (Ledger now = new Ledger(folder)) {
            int post = now.post("p-1");
            assertThat(now.store().facts(new int[] {post}).getFirst().problems())
                    .containsExactly("meta.missing");
            assertThat(now.store().findings().current(post)).isEmpty();
            Checked rules = new Checked(1, "{}", List.of());
            assertThat(now.store().findings().stale(rules)).isEqualTo(2);
            now.store()
                    .findings()
                    .put(List.of(new FindingTable.Result(post, 1, Incoming.found("meta.count"))));
            assertThat(now.store().facts(new int[] {post}).getFirst().problems())
                    .containsExactly("meta.missing", "meta.count");
            assertThat(now.store().verify(null).faults()).isEmpty();
        }
    }

    @Test
    void aStoreOfVersionTwoThatIsOnlyReadIsWholeAndHasNoFindings() throws SQLException {
        versionOne().close();
        back(2);
        try (Store read = Store.open(folder, Access.READ, Ledger.holder(Holder.COMMAND))) {
            assertThat(read.verify(null).faults()).isEmpty();
            assertThat(read.facts()).hasSize(1);
            assertThat(read.rows(new int[] {1}).getFirst().id()).isEqualTo("p-1");
            assertThat(read.article(1)).isEqualTo(read.revision(1, 1).article());
            assertThat(read.parsed(1).problems()).hasSize(1);
            assertThat(read.findings().current(1)).isEmpty();
            assertThat(read.findings().common()).isEmpty();
            assertThat(read.findings().stale(Checked.NOT)).isOne();
        }
    }

    @Test
    void theParserThatReadAPostIsKnownAfterwards() throws SQLException {
        versionOne().close();
        back(2);
        new Ledger(folder).close();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT parser_version, codes FROM parse")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getString(2)).isEqualTo("meta.missing");
        }
    }

    @Test
    void aStoreOfVersionThreeKeepsItsPostsAndCanAssignThemAndNameViews() throws SQLException {
        versionOne().close();
        back(3);
        try (Ledger now = new Ledger(folder)) {
            assertThat(now.store().facts()).hasSize(1);
            assertThat(now.store().verify(null).faults()).isEmpty();
        }
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE post SET assignee = 'Ana'")).isOne();
            statement.executeUpdate("INSERT INTO view (name, spec) VALUES ('mine', 'q')");
            try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
                assertThat(row.getInt(1)).isEqualTo(Schema.VERSION);
            }
        }
    }

    @Test
    void theFactsThatAnOlderStoreLackedAreFilledFromItsTexts() throws SQLException {
        List<PostFacts> facts;
        try (Ledger old = new Ledger(folder)) {
            List<IncomingPost> posts = new ArrayList<>();
            for (IncomingPost post : Incoming.posts(1_100)) {
                posts.add(Incoming.checked(post, posts.size() < 5 ? "text.cut" : "text.open"));
            }
            old.add(posts.toArray(IncomingPost[]::new));
            old.add(Incoming.post("p-7", "an article that came again"));
            old.store().findings().weigh();
            facts = old.store().facts();
        }
        assertThat(facts.getFirst().labels().tools()).containsExactly("ruff", "a b", "c d");
        assertThat(facts.getFirst().labels().scenario()).isEqualTo("at night");
        assertThat(facts.getFirst().parsed().severities())
                .containsExactly(Severity.WARNING, Severity.INFO);
        assertThat(facts.getLast().parsed().severities()).containsExactly(Severity.WARNING);
        back(3);
        List<String> told = new ArrayList<>();
        UpgradeProgress progress = (done, of) -> told.add(done + " of " + of);
        try (Store now =
                Opening.open(folder, Access.WRITE, Ledger.holder(Holder.WINDOW), progress)) {
            assertThat(now.facts()).isEqualTo(facts);
            assertThat(now.verify(null).faults()).isEmpty();
        }
        assertThat(told).containsExactly("0 of 1100", "1000 of 1100", "1100 of 1100");
    }

    @Test
    void aStoreOfVersionThreeThatIsOnlyReadIsWhole() throws SQLException {
        versionOne().close();
        back(3);
        try (Store read = Store.open(folder, Access.READ, Ledger.holder(Holder.COMMAND))) {
            assertThat(read.verify(null).faults()).isEmpty();
            assertThat(read.facts()).hasSize(1);
            assertThat(read.rows(new int[] {1}).getFirst().id()).isEqualTo("p-1");
        }
    }

    /// Makes the file what the scripts up to one of them had made of it.
    private void back(int version) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String sql : VERSION_THREE) {
                statement.execute(sql);
            }
            if (version < 3) {
                for (String sql : VERSION_TWO) {
                    statement.execute(sql);
                }
            }
            if (version < 2) {
                statement.execute("DROP TABLE draft");
            }
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Workspace.FILE));
    }
}
