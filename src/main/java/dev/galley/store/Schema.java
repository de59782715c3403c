package dev.galley.store;

import dev.galley.store.StoreException.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/// The version of the tables and the scripts that lead to it, `001.sql` and on.
final class Schema {

    /// Marks an SQLite file as a store of Galley: the letters "GALY".
    static final int APPLICATION_ID = 0x47414C59;

    /// The version that this program reads and writes.
    static final int VERSION = 4;

    /// What a file that was opened is.
    enum State {
        /// An SQLite file with nothing in it.
        EMPTY,
        /// A store that a script has to bring up to date.
        OLDER,
        /// A store of this version.
        CURRENT
    }

    private Schema() {}

    /// What the file is. A newer or foreign one is a [StoreException].
    static State of(Db db, Path file) throws SQLException {
        int application = (int) db.number("PRAGMA application_id");
        int version = (int) db.number("PRAGMA user_version");
        if (application == 0 && version == 0 && db.number(TABLES) == 0) {
            return State.EMPTY;
        }
        if (application != APPLICATION_ID || version < 1) {
            throw Failures.damaged(
                    file,
                    "it is an SQLite file of another program",
                    new IllegalStateException("application_id " + application));
        }
        if (version > VERSION) {
            throw new StoreException(
                    Kind.NEWER,
                    ("%s was written by a newer Galley (version %d of the tables; expected at most"
                                    + " %d). Nothing was changed. Open it with that program;"
                                    + " trying again with this one does not help.")
                            .formatted(file, version, VERSION));
        }
        return version < VERSION ? State.OLDER : State.CURRENT;
    }

    /// Whether the file has what came with a version; an older one that is only read has not.
    static boolean since(Db db, int version) throws SQLException {
        return db.number("PRAGMA user_version") >= version;
    }

    /// Brings the tables up to date, inside the transaction that is open.
    static void migrate(Db db) throws SQLException {
        int version = (int) db.number("PRAGMA user_version");
        for (int next = version + 1; next <= VERSION; next++) {
            db.script(script(next));
        }
        db.script("PRAGMA application_id = " + APPLICATION_ID);
        db.script("PRAGMA user_version = " + VERSION);
    }

    private static final String TABLES = "SELECT count(*) FROM sqlite_schema";

    private static String script(int version) {
        String name = "%03d.sql".formatted(version);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the script " + name + " cannot be read", e);
        }
    }
}
