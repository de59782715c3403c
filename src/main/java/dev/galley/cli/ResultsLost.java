package dev.galley.cli;

import java.io.IOException;
import java.util.Locale;

/// Standard output takes no more.
final class ResultsLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    ResultsLost(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /// Whether the program that read the results has had enough of them, as `head` does; else the
    /// disk is full or broken.
    boolean readerIsGone() {
        String message = getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
