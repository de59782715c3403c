package dev.galley.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/// The connections to one store file: one that writes, behind a lock, and a few that read. A reader
/// sees the last commit, whoever made it. Thread-safe.
final class Connections implements AutoCloseable {

    private static final int MOST_IDLE = 4;
    private static final int BUSY_MILLIS = 10_000;
    private static final int LOG_PAGES = 16_000;

    /// Work on a connection.
    @FunctionalInterface
    interface Work<T> {
        T on(Db db) throws SQLException;
    }

    private final Path file;
    private final String readUrl;
    private final Deque<Db> idle = new ArrayDeque<>();
    private final ReentrantLock writing = new ReentrantLock(true);
    private @Nullable Db writer;
    private boolean closed;

    private Connections(Path file, String readUrl, @Nullable Db writer) {
        this.file = file;
        this.readUrl = readUrl;
        this.writer = writer;
    }

    /// Opens a file for reading. Where nothing can be written beside the file, it is read as it
    /// stands.
    static Connections reading(Path file) throws SQLException {
        Connections connections = new Connections(file, url(file, "ro"), null);
        try {
            connections.giveBack(openReader(connections.readUrl, true));
            return connections;
        } catch (SQLException e) {
            if (!Failures.cannotOpen(e) || Workspace.hasLog(file)) {
                throw e;
            }
            Connections still = new Connections(file, url(file, "ro&immutable=1"), null);
            still.giveBack(openReader(still.readUrl, true));
            return still;
        }
    }

    /// Opens a file for writing and reading, or makes it.
    static Connections writing(Path file, StoreSettings settings) throws SQLException {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        Db db = new Db(config.createConnection(url(file, "rwc")));
        try {
            db.each("PRAGMA journal_mode = WAL", row -> {});
            db.each("PRAGMA max_page_count = " + settings.mostPages(), row -> {});
            db.script("PRAGMA cache_size = -65536");
            // An import is twice as fast where its log goes into the file seldom.
            db.each("PRAGMA wal_autocheckpoint = " + LOG_PAGES, row -> {});
            db.each("PRAGMA journal_size_limit = 67108864", row -> {});
            return new Connections(file, url(file, "ro"), db);
        } catch (SQLException e) {
            db.close();
            throw e;
        }
    }

    /// A connection that looks at a file and leaves no trace; for use before anything else.
    static Db looking(Path file) throws SQLException {
        return openReader(url(file, Workspace.hasLog(file) ? "ro" : "ro&immutable=1"), false);
    }

    /// Reads on one of the readers.
    <T> T read(Work<T> work) {
        Db db = null;
        try {
            db = borrow();
            T result = work.on(db);
            giveBack(db);
            db = null;
            return result;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } finally {
            discard(db);
        }
    }

    /// Reads as of one moment, whatever is written meanwhile.
    <T> T readAtOnce(Work<T> work) {
        return read(
                db -> {
                    db.begin();
                    try {
                        return work.on(db);
                    } finally {
                        db.commit();
                    }
                });
    }

    /// Runs one transaction; durable when it returns, and nothing of it where it throws.
    <T> T write(Work<T> work) {
        return onWriter(db -> transaction(db, work));
    }

    /// Runs one transaction that the end of the program does not undo, but a failing power supply
    /// may: it is on the disk for certain with the next one that is durable.
    <T> T writeLightly(Work<T> work) {
        return onWriter(
                db -> {
                    db.script("PRAGMA synchronous = NORMAL");
                    try {
                        return transaction(db, work);
                    } finally {
                        db.script("PRAGMA synchronous = FULL");
                    }
                });
    }

    private <T> T onWriter(Work<T> work) {
        writing.lock();
        try {
            Db db = writer;
            if (db == null) {
                throw new IllegalStateException("the store is closed or open for reading only");
            }
            return work.on(db);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T transaction(Db db, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            db.begin();
            T result = work.on(db);
            db.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                db.rollback();
            }
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Connections::discard);
            idle.clear();
        }
        writing.lock();
        try {
            discard(writer);
            writer = null;
        } finally {
            writing.unlock();
        }
    }

    private Db borrow() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            Db db = idle.poll();
            if (db != null) {
                return db;
            }
        }
        return openReader(readUrl, true);
    }

    private void giveBack(Db db) {
        synchronized (idle) {
            if (!closed && idle.size() < MOST_IDLE) {
                idle.push(db);
                return;
            }
        }
        discard(db);
    }

    private static void discard(@Nullable Db db) {
        if (db == null) {
            return;
        }
        try {
            db.close();
        } catch (SQLException nothingIsLost) {
            // What was committed is on the disk; SQLite puts the rest right when it opens.
            return;
        }
    }

    private static Db openReader(String url, boolean probe) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        Db db = new Db(config.createConnection(url));
        if (probe) {
            try {
                db.number("SELECT count(*) FROM sqlite_schema");
            } catch (SQLException e) {
                db.close();
                throw e;
            }
        }
        return db;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static String url(Path file, String mode) {
        return "jdbc:sqlite:" + file.toUri() + "?mode=" + mode;
    }
}
