package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.review.Draft;
import dev.galley.review.JournalEntry;
import dev.galley.review.ReviewState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

class MigrationTest {

    @TempDir private Path folder;

    @Test
    void aStoreOfVersionOneIsBroughtUpToDateWithNothingLost() throws SQLException {
        List<JournalEntry> journal = new ArrayList<>();
        ReviewState state;
        try (Ledger old = versionOne()) {
            state = old.state("p-1");
            old.store().journal(journal::add);
        }
        backToOne();
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
        backToOne();
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

    /// Makes the file what the scripts up to the first had made of it.
    private void backToOne() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve(Workspace.FILE));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE draft");
            statement.execute("PRAGMA user_version = 1");
        }
    }
}
