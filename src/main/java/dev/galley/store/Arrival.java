package dev.galley.store;

import dev.galley.article.ContentHash;
import dev.galley.article.IncomingPost;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// An article that an import brings, made ready so that little is left for the one thread that
/// writes.
public sealed interface Arrival {

    /// Bytes that the store has for a post already.
    ///
    /// @param post the store's number of the post
    record Seen(int post) implements Arrival {}

    /// A parsed article, and its columns.
    ///
    /// @param ownId the id that the text gives itself, or empty
    /// @param article the article as JSON
    /// @param parsed what else parsing gave, as JSON
    /// @param found what the checks found
    /// @param facts in the order of [Facts#columns]
    record Ready(
            IncomingPost post,
            String ownId,
            String contentHash,
            String article,
            String parsed,
            Findings.Written found,
            List<@Nullable Object> facts)
            implements Arrival {

        /// @param leftOut the meta fields that the content hash leaves out
        static Ready of(IncomingPost post, Set<String> leftOut) {
            return new Ready(
                    post,
                    post.parsed().article().sourceId().orElse(""),
                    ContentHash.of(post.parsed().article(), leftOut),
                    Texts.json(post.parsed().article()),
                    Texts.json(post.parsed()),
                    Findings.Written.of(post.checked()),
                    Facts.of(post.parsed().article()));
        }
    }
}
