package dev.galley.cli;

import dev.galley.session.Identity;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.UpgradeProgress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;

/// Opens workspaces for commands.
///
/// @param identities who acts under the name that was given with `--as`, or null without one
/// @param upgrades told while a workspace of an older version is brought up to date
record Workspaces(Function<@Nullable String, Identity> identities, UpgradeProgress upgrades) {

    /// The store's file in a workspace folder.
    private static final String STORE = "galley.db";

    /// The time by the clock of whoever acts.
    Instant now() {
        return identities.apply(null).clock().instant();
    }

    /// Opens a workspace to read, also while a window writes to it.
    Workspace read(Path folder) {
        return readAs(folder, null);
    }

    /// Opens a workspace to read, for a question whose answer depends on who asks.
    Workspace readAs(Path folder, @Nullable String as) {
        requireThere(folder);
        return Workspace.open(folder, Access.READ, identities.apply(as));
    }

    /// Opens a workspace to write.
    Workspace write(Path folder, @Nullable String as) {
        requireThere(folder);
        return writeOrMake(folder, as);
    }

    /// Opens a workspace to write, and makes it where there is none.
    Workspace writeOrMake(Path folder, @Nullable String as) {
        return Workspace.open(folder, Access.WRITE, identities.apply(as), upgrades);
    }

    private static void requireThere(Path folder) {
        if (!Files.exists(folder.resolve(STORE))) {
            throw new CommandFailed(
                    "There is no workspace in "
                            + folder
                            + " (expected the file "
                            + STORE
                            + " there). Nothing was changed. Check --workspace, or make one with:"
                            + " galley import PATH --workspace "
                            + folder);
        }
    }
}
