package dev.galley.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// What a command says to the person at the keyboard, on standard error. For one thread.
final class Messages {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private boolean midLine;

    /// @param terminal whether a person reads along; progress is shown to nobody else
    Messages(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /// Says something, as a paragraph of its own.
    void say(String message) {
        endProgress();
        err.print(Plain.paragraph(message) + "\n");
        err.flush();
    }

    /// Says something for which a name stands in front, unless the message names it itself.
    void sayOf(String name, String message) {
        say(message.contains(name) ? message : name + ": " + message);
    }

    /// Shows how far something is, in place of what was shown before.
    void progress(String message) {
        if (terminal) {
            err.print(CLEAR_LINE + Plain.line(message));
            err.flush();
            midLine = true;
        }
    }

    /// Takes the progress off the screen.
    void endProgress() {
        if (midLine) {
            err.print(CLEAR_LINE);
            err.flush();
            midLine = false;
        }
    }

    /// Shows where in the program something went wrong.
    void trace(Throwable thrown) {
        endProgress();
        thrown.printStackTrace(err);
    }

    /// For the help that follows a usage error.
    PrintWriter printer() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
