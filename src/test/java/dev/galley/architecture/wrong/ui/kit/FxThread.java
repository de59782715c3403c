package dev.galley.architecture.wrong.ui.kit;

import javafx.application.Platform;

/// The one class that may hop.
public final class FxThread {
    /// Hops.
    public void hop(Runnable task) {
        Platform.runLater(task);
    }
}
