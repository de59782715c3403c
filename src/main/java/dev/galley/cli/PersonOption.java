package dev.galley.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/// `--as NAME`.
final class PersonOption {

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = {
                "Who acts: trimmed, and compared without regard to case. Without it, the"
                        + " workspace's own person, else the login name. A new name becomes an"
                        + " editor.",
                "On a local workspace a name is a record and not a lock: Galley writes down who"
                        + " said they acted, and the login name beside it, but asks for no"
                        + " password."
            })
    private @Nullable String name;

    /// The name that was given, or null.
    @Nullable String name() {
        return name;
    }
}
