package dev.galley.ingest;

import dev.galley.article.ParsedArticle;
import dev.galley.text.SourceText;

import java.nio.charset.StandardCharsets;

/// Who a post is, however often and from wherever it is imported.
final class PostId {

    private PostId() {}

    /// The source id in the meta box; else what it is without.
    static String of(Found.Text found, ParsedArticle parsed) {
        return parsed.article().sourceId().orElseGet(found::otherId);
    }

    /// `path-` and the first 16 hex digits of the SHA-256 of the identity path in UTF-8.
    static String ofPath(String identity) {
        return "path-"
                + SourceText.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
