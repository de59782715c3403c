package dev.galley.ui.kit;

import javafx.application.Platform;

/// The way back to the FX thread; the only class that asks the toolkit for it.
public final class FxThread {

    /// Runs something on the FX thread, soon, in the order of the calls.
    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
