package dev.galley.app;

import dev.galley.cli.CommandLineProgram;

/// The program. Not a JavaFX application itself, so that it starts without the toolkit.
public final class Main {

    private Main() {}

    /// Runs a command, or opens the window, and ends the process with the exit code.
    public static void main(String[] args) {
        int code = CommandLineProgram.ofProcess(new OpenCommand()).run(args);
        System.exit(code);
    }
}
