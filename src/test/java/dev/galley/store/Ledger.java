package dev.galley.store;

import dev.galley.article.IncomingPost;
import dev.galley.review.Actor;
import dev.galley.review.Deciding;
import dev.galley.review.Decision;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.Person;
import dev.galley.review.ReviewState;
import dev.galley.review.Role;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A store in a folder, and short ways to work with it.
final class Ledger implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Actor ANA = new Actor(new Person("Ana", Role.EDITOR), "ana1", NOON);
    static final Actor BEN =
            new Actor(new Person("Ben", Role.EDITOR), "ben1", NOON.plusSeconds(60));

    private final Path folder;
    private Store store;

    Ledger(Path folder) {
        this.folder = folder;
        this.store = Store.open(folder, Access.WRITE, holder(Holder.WINDOW));
    }

    static Holder holder(String kind) {
        return new Holder("Ana", "desk-7", ProcessHandle.current().pid(), kind, NOON);
    }

    /// Opens a folder to write without patience.
    static Store open(Path folder, String kind, long mostPages) {
        return Opening.open(
                folder, Access.WRITE, holder(kind), new StoreSettings(Duration.ZERO, mostPages));
    }

    Store store() {
        return store;
    }

    Path file() {
        return folder.resolve(Workspace.FILE);
    }

    void reopen() {
        store.close();
        store = Store.open(folder, Access.WRITE, holder(Holder.WINDOW));
    }

    /// One import of these posts, with the index behind it.
    Added add(IncomingPost... posts) {
        Added added = store.beginImport(ANA, "drafts", 1).add(List.of(posts));
        store.words().add(store.words().after(store.words().last(), Integer.MAX_VALUE));
        return added;
    }

    ReviewState state(String id) {
        return standing(id).state();
    }

    Standing standing(String id) {
        return store.standings(new int[] {post(id)}).getFirst();
    }

    int post(String id) {
        return store.find(id).orElseThrow();
    }

    /// One decision on posts that it is open to.
    JournalEntry decide(Actor actor, Decision decision, String... ids) {
        List<Effect> effects = new ArrayList<>();
        Deciding deciding = new Deciding(decision, actor, false, true);
        for (String id : ids) {
            Standing standing = standing(id);
            if (deciding.judge(standing.state(), false) instanceof Deciding.Verdict.Allowed a) {
                effects.add(new Effect(standing.post(), id, standing.state(), a.after()));
            }
        }
        return store.record(
                actor,
                new Event.PostsDecided(decision, null, List.of("style"), null, effects, Map.of()));
    }

    /// Changes the closed file behind the program's back.
    void tamper(String sql) throws SQLException {
        store.close();
        SQLiteConfig config = new SQLiteConfig();
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        store = Store.open(folder, Access.READ, holder(Holder.COMMAND));
    }

    @Override
    public void close() {
        store.close();
    }
}
