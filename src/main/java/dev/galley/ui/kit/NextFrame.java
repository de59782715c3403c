package dev.galley.ui.kit;

import javafx.animation.AnimationTimer;

/// Something that can wait until the window has been drawn once more, so that what the person asked
/// for is seen first. Belongs to the FX thread.
public final class NextFrame extends AnimationTimer {

    private final Runnable work;
    private boolean drawn;

    private NextFrame(Runnable work) {
        this.work = work;
    }

    /// Runs something once, at the start of the frame after the one that comes next.
    public static void run(Runnable work) {
        new NextFrame(work).start();
    }

    @Override
    public void handle(long now) {
        if (drawn) {
            stop();
            work.run();
        }
        drawn = true;
    }
}
