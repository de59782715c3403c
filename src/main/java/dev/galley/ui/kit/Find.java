package dev.galley.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Finding words in what is shown, as [FindBar] drives it. To be used on the FX thread.
public interface Find {

    /// Whether the bar is open; nothing is marked while it is closed.
    BooleanProperty open();

    /// What is looked for.
    StringProperty words();

    /// Whether capitals and small letters are told apart.
    BooleanProperty matchCase();

    /// What is found; changes whenever [#count()] does.
    ObservableValue<?> found();

    /// How many there are and which is looked at; empty where nothing is looked for.
    String count();

    /// Goes on to the next place, after the last to the first.
    void next();

    /// Goes back to the place before, before the first to the last.
    void previous();
}
