package dev.galley.cli;

import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;

import picocli.CommandLine.Option;

/// `--query Q`.
final class QueryOption {

    /// The option's name.
    static final String NAME = "--query";

    @Option(
            names = NAME,
            paramLabel = "Q",
            description =
                    "Which posts, in the query language (see below). Without it, all of them.")
    private String text = "";

    /// The query that was given, empty for all posts. It is read here once, so that a mistake in it
    /// is named before anything is opened.
    ///
    /// @throws QueryException naming the part that was not understood
    String text() throws QueryException {
        Query.parse(text);
        return text;
    }
}
