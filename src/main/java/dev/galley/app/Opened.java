package dev.galley.app;

import dev.galley.review.Policy;
import dev.galley.session.Identity;
import dev.galley.session.Workspace;
import dev.galley.store.Access;
import dev.galley.store.StoreException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.OptionalInt;

/// A workspace that was opened for the window, with what the window has to know from the start.
///
/// @param readOnly why the workspace is only read, or null
/// @param signOffs whether a release needs a second person
/// @param selected the post that was selected last, or 0
record Opened(
        Workspace workspace,
        Remembered remembered,
        Policy policy,
        boolean signOffs,
        int selected,
        @Nullable String readOnly) {

    /// Opens a workspace to write, or to read where another program writes. Blocks.
    ///
    /// @throws StoreException when it cannot be opened at all
    static Opened open(Path folder, Path rememberedIn, @Nullable String as) {
        Identity identity = Identity.ofProcess(as, "window");
        try {
            return of(Workspace.open(folder, Access.WRITE, identity), rememberedIn, null);
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.LOCKED) {
                throw e;
            }
            Workspace read = Workspace.open(folder, Access.READ, identity);
            return of(read, rememberedIn, String.valueOf(e.getMessage()));
        }
    }

    private static Opened of(Workspace workspace, Path file, @Nullable String readOnly) {
        Remembered remembered = Remembered.load(file);
        Policy policy = workspace.policy();
        boolean signOffs = policy.needsSignOff(workspace.people().size());
        String id = remembered.text("post", "");
        OptionalInt post = id.isEmpty() ? OptionalInt.empty() : workspace.find(id);
        return new Opened(workspace, remembered, policy, signOffs, post.orElse(0), readOnly);
    }

    /// The workspace's name on screen.
    String name() {
        Path last = workspace.folder().getFileName();
        return last == null ? workspace.folder().toString() : last.toString();
    }
}
