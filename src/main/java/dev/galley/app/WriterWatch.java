package dev.galley.app;

import dev.galley.session.Follower;
import dev.galley.session.Identity;
import dev.galley.session.Workspace;
import dev.galley.store.Holder;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;
import dev.galley.ui.start.HolderText;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Keeps a window that only reads in step with the program that writes, says who that is, and
/// offers to take over when nobody writes any more.
final class WriterWatch implements AutoCloseable {

    private static final String TOPIC = "read-only";

    private final Follower follower;

    /// Watches from now on.
    ///
    /// @param background brings what is heard to the FX thread
    /// @param takeOver opens the workspace anew
    WriterWatch(
            Workspace workspace, Background background, NoticeBoard notices, Runnable takeOver) {
        String here = Identity.ofProcess(null, "window").host();
        HolderText words = new HolderText(here, ZoneId.systemDefault());
        Follower.Listener listener =
                new Follower.Listener() {
                    @Override
                    public void writer(Optional<Holder> holder) {
                        background.deliver(() -> notices.band(notice(words, holder, takeOver)));
                    }

                    @Override
                    public void failed(Exception error) {
                        background.deliver(() -> notices.failed("follow the workspace", error));
                    }
                };
        follower = Follower.start(workspace, listener);
    }

    private static Notice notice(HolderText words, Optional<Holder> holder, Runnable takeOver) {
        return holder.map(
                        who ->
                                Notice.warning(words.reading(who, Instant.now()), List.of())
                                        .about(TOPIC))
                .orElseGet(
                        () ->
                                Notice.info(HolderText.free())
                                        .about(TOPIC)
                                        .offering(new Offer("Take over", takeOver)));
    }

    /// Ends it. Blocks.
    @Override
    public void close() {
        follower.close();
    }
}
