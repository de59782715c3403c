package dev.galley.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an export is written.
public enum Format {
    /// One JSON object a line and post.
    JSONL,
    /// The body of a `_bulk` request of OpenSearch and Elasticsearch, two lines a post.
    BULK,
    /// A table (RFC 4180) with a header.
    CSV,
    /// A folder with one Markdown file a post.
    MARKDOWN;

    /// The word in files and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format with this word.
    public static Optional<Format> ofWord(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }
}
