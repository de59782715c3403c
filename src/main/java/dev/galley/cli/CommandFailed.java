package dev.galley.cli;

/// A command could not do what it was asked. The message says what failed, what was expected, and
/// whether trying again is safe.
final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandFailed(String message) {
        super(message);
    }
}
