package dev.galley.app;

import dev.galley.session.Checking;
import dev.galley.session.PostsProgress;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;

import java.time.InstantSource;
import java.util.List;

/// Checks posts again whose findings are those of other rules: when the window opens, and when
/// somebody has chosen other checks. Belongs to the FX thread.
final class Rechecking {

    private final Workspace workspace;
    private final Background background;
    private final NoticeBoard notices;
    private final Progress progress;
    private final Runnable checked;
    private boolean again;

    /// @param background does one piece of work after the other
    /// @param checked runs when posts were checked again
    Rechecking(Workspace workspace, Background background, NoticeBoard notices, Runnable checked) {
        this.checked = checked;
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        progress = new Progress(background, InstantSource.system());
    }

    /// How far it is.
    Progress progress() {
        return progress;
    }

    /// Checks what has to be checked again, if anything; where it runs already, from the start once
    /// more behind it.
    void start() {
        if (!workspace.writable()) {
            return;
        }
        if (progress.running().get()) {
            again = true;
            progress.cancel();
            return;
        }
        background.<Integer>run(
                "see which posts have to be checked again",
                () -> workspace.checking().stale(),
                stale -> {
                    if (stale > 0 && !progress.running().get()) {
                        run();
                    }
                },
                notices);
    }

    private void run() {
        progress.begin("Checking posts again");
        background.<Checking.Summary>run(
                () -> workspace.checking().run(new Watched()),
                this::done,
                error -> {
                    progress.end();
                    notices.failed("check the posts again", error);
                });
    }

    private void done(Checking.Summary summary) {
        progress.end();
        checked.run();
        if (again) {
            again = false;
            start();
        } else if (summary.cancelled()) {
            notices.say(
                    Notice.warning(
                            "The check was stopped after "
                                    + Counted.of(summary.checked())
                                    + " posts. The rest follows when the workspace opens again.",
                            List.of()));
        }
    }

    /// Hears of the work on the thread that does it.
    private final class Watched implements PostsProgress {
        @Override
        public void at(long done, long total) {
            progress.at(done, total);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
