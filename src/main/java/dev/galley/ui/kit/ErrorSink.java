package dev.galley.ui.kit;

/// Where failures go that nobody nearer can explain. Called on the FX thread.
@FunctionalInterface
public interface ErrorSink {

    /// Takes a failure.
    ///
    /// @param what follows "could not", such as "read the list"
    void failed(String what, Exception error);
}
