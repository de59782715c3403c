package dev.galley.cli;

/// Opens the window, and waits until it is closed.
@FunctionalInterface
public interface WindowOpener {

    /// Opens the window and returns the exit code of the program once it is closed.
    int open(OpenRequest request);
}
