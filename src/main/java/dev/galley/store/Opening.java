package dev.galley.store;

import dev.galley.review.Actor;
import dev.galley.review.Event;
import dev.galley.review.Person;
import dev.galley.review.Role;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// Opens stores, and makes them where there is none. Nothing is changed before the file has been
/// looked at.
public final class Opening {

    private Opening() {}

    /// Opens the store of a folder; to write, a folder that has none yet gets one, and one of an
    /// older version is brought up to date.
    public static Store open(Path folder, Access access, Holder holder, UpgradeProgress progress) {
        return open(folder, access, holder, StoreSettings.USUAL.telling(progress));
    }

    static Store open(Path folder, Access access, Holder holder, StoreSettings settings) {
        Workspace workspace = new Workspace(folder);
        workspace.refuseNetwork();
        NativeLibrary.settle();
        return switch (access) {
            case READ -> reading(workspace);
            case WRITE -> writing(workspace, holder, settings);
        };
    }

    private static Store reading(Workspace workspace) {
        if (!workspace.exists() || workspace.look() == Schema.State.EMPTY) {
            throw workspace.missing();
        }
        try {
            return new Store(workspace.folder(), Connections.reading(workspace.file()), null);
        } catch (SQLException e) {
            throw Failures.of(workspace.file(), e);
        }
    }

    private static Store writing(Workspace workspace, Holder holder, StoreSettings settings) {
        workspace.look();
        workspace.create();
        WriterLock lock = WriterLock.take(workspace.folder(), holder, settings.patience());
        Connections connections = null;
        boolean done = false;
        try {
            boolean current = workspace.look() == Schema.State.CURRENT;
            connections = Connections.writing(workspace.file(), settings);
            if (!current) {
                bringUpToDate(connections, holder, settings.progress());
            }
            done = true;
            return new Store(workspace.folder(), connections, lock);
        } catch (SQLException e) {
            throw Failures.of(workspace.file(), e);
        } finally {
            if (!done) {
                if (connections != null) {
                    connections.close();
                }
                lock.close();
            }
        }
    }

    private static void bringUpToDate(
            Connections connections, Holder holder, UpgradeProgress progress) {
        connections.write(
                db -> {
                    Schema.migrate(db, progress);
                    if (Journal.head(db).seq() == 0) {
                        Actor maker =
                                new Actor(
                                        new Person(holder.who(), Role.EDITOR),
                                        holder.who(),
                                        holder.since());
                        String id = UUID.randomUUID().toString();
                        Journal.append(db, maker, new Event.WorkspaceCreated(id, Schema.VERSION));
                    }
                    return true;
                });
    }
}
