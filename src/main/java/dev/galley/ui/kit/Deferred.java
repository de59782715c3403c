package dev.galley.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.function.Supplier;

/// Room for a part of the window that is made when it is wanted for the first time, so that what
/// nobody opens costs nothing. Belongs to the FX thread.
public final class Deferred extends StackPane {

    private final ObservableValue<Boolean> wanted;
    private final Supplier<? extends Node> part;

    /// Room for a part.
    ///
    /// @param wanted whether the part is to be seen; it is made when this is first so
    public Deferred(ObservableValue<Boolean> wanted, Supplier<? extends Node> part) {
        this.wanted = wanted;
        this.part = part;
        setPickOnBounds(false);
        visibleProperty().bind(wanted);
        this.wanted.subscribe(this::follow);
    }

    private void follow(boolean now) {
        if (now && getChildren().isEmpty()) {
            getChildren().setAll(part.get());
        }
    }
}
