package dev.galley.cli;

/// A command was asked for in a way that cannot be understood. The message says what was expected.
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
