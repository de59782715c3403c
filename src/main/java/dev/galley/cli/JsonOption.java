package dev.galley.cli;

import picocli.CommandLine.Option;

/// `--json`.
final class JsonOption {

    @Option(
            names = "--json",
            description =
                    "Write JSON, one object a line, instead of text for people. A value that is"
                            + " missing is null; times are RFC 3339 in UTC.")
    private boolean wanted;

    /// Whether JSON was asked for.
    boolean wanted() {
        return wanted;
    }
}
