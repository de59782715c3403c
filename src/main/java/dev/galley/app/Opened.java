package dev.galley.app;

import dev.galley.session.Identity;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.StoreException;
import dev.galley.store.UpgradeProgress;
import dev.galley.ui.start.HolderText;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;

/// A workspace that was opened for the window, with what the window has to know from the start.
///
/// @param selected the post that was selected last, or 0
/// @param log of the window that writes, else null
/// @param readOnly why the workspace is only read, or null
record Opened(
        Workspace workspace,
        Remembered remembered,
        Terms terms,
        int selected,
        @Nullable LogFile log,
        @Nullable String readOnly) {

    /// Opens a workspace to write, or to read where another program writes. Blocks.
    ///
    /// @param progress told while a workspace of an older version is brought up to date
    /// @throws StoreException when it cannot be opened at all
    static Opened open(
            Path folder, Path rememberedIn, @Nullable String as, UpgradeProgress progress) {
        Identity identity = Identity.ofProcess(as, "window");
        try {
            return of(Workspace.open(folder, Access.WRITE, identity, progress), rememberedIn, null);
        } catch (StoreException e) {
            HolderText words = new HolderText(identity.host(), ZoneId.systemDefault());
            String why = words.reading(e, Instant.now()).orElseThrow(() -> e);
            return of(Workspace.open(folder, Access.READ, identity), rememberedIn, why);
        }
    }

    private static Opened of(Workspace workspace, Path file, @Nullable String readOnly) {
        Remembered remembered = Remembered.load(file);
        String id = remembered.text("post", "");
        OptionalInt post = id.isEmpty() ? OptionalInt.empty() : workspace.find(id);
        LogFile log = readOnly == null ? LogFile.open(workspace.folder()) : null;
        return new Opened(
                workspace, remembered, Terms.of(workspace), post.orElse(0), log, readOnly);
    }

    /// The workspace's name on screen.
    String name() {
        Path last = workspace.folder().getFileName();
        return last == null ? workspace.folder().toString() : last.toString();
    }
}
