package dev.galley.cli;

/// What the program tells the shell.
final class ExitCode {

    /// All was done.
    static final int DONE = 0;

    /// It was done in part or not at all; each failure was named.
    static final int FAILED = 1;

    /// It was asked for in a way that cannot be understood; nothing was done.
    static final int USAGE = 2;

    private ExitCode() {}
}
