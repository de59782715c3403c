package dev.galley.ui.start;

import dev.galley.session.Identity;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// Workspaces for the tests of this package, and a window without one.
final class Desk {

    private Desk() {}

    /// A workspace whose own person nobody knows yet.
    static Workspace open(Path folder, Access access) {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        return Workspace.open(
                folder,
                access,
                new Identity(null, "kberg", "desk-7", 7, Holder.WINDOW, InstantSource.fixed(noon)));
    }

    /// Settings of a window that is not there.
    static final class Window implements WindowSettings {
        private Choice choice = new Choice(Theme.LIGHT, 13, false);
        private int uses;

        @Override
        public Choice current() {
            return choice;
        }

        @Override
        public void use(Choice wanted) {
            choice = wanted;
            uses++;
        }

        int uses() {
            return uses;
        }
    }
}
