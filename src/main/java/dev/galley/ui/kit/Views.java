package dev.galley.ui.kit;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;

/// Loads the views of `fxml/` and gives each the controller that was registered for it. A view that
/// names any other controller is refused.
public final class Views {

    private final Map<Class<?>, Supplier<?>> controllers;

    /// Views with these controllers.
    public Views(Map<Class<?>, Supplier<?>> controllers) {
        this.controllers = Map.copyOf(controllers);
    }

    /// Loads a view. To be called on the FX thread.
    ///
    /// @param name of the file in `fxml/`, without the ending
    /// @throws IllegalStateException when there is no such view or its controller is unknown
    public Parent load(String name) {
        URL file = Views.class.getResource("/fxml/" + name + ".fxml");
        if (file == null) {
            throw new IllegalStateException("there is no view " + name);
        }
        FXMLLoader loader = new FXMLLoader(file);
        loader.setControllerFactory(this::controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the view " + name + " does not load", e);
        }
    }

    private Object controller(Class<?> type) {
        Supplier<?> maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalStateException("no controller is registered for " + type.getName());
        }
        return maker.get();
    }
}
