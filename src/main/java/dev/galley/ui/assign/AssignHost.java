package dev.galley.ui.assign;

/// What the sheet wants of the window. Called on the FX thread.
public interface AssignHost {

    /// Posts went to somebody.
    void assigned();

    /// Takes the person's last step back.
    void undo();
}
