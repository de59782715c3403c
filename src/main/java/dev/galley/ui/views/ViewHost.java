package dev.galley.ui.views;

import dev.galley.store.SavedView;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Optional;

/// What the views ask of the window around them. Belongs to the FX thread.
public interface ViewHost {

    /// What the list shows now.
    ObservableValue<SavedView.Spec> now();

    /// A value that changes whenever posts may have come, gone or changed.
    ObservableValue<?> changes();

    /// Shows the posts of a view.
    ///
    /// @param query its filter as it is to be asked
    void show(String query, SavedView.Spec spec);

    /// Makes the place visible where a view is given its name.
    void reveal();

    /// Asks for a file of views; empty where the person thinks better of it.
    Optional<Path> fileToRead();

    /// Asks for a file to write.
    ///
    /// @param proposed the name that it could have
    Optional<Path> fileToWrite(String proposed);
}
