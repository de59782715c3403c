package dev.galley.architecture.wrong.ui.queue;

import javafx.application.Platform;

/// Breaks the thread rule: only one class of `ui.kit` hops to the FX thread.
public final class RunsLater {
    /// Hops.
    public void hop(Runnable task) {
        Platform.runLater(task);
    }
}
