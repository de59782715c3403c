package dev.galley.ingest;

import dev.galley.article.MetaField;
import dev.galley.article.ParsedArticle;
import dev.galley.text.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Who a post is, however often and from wherever it is imported.
final class PostId {

    private PostId() {}

    /// The source id in the meta box; else the id of the line; else `path-` and the first 16 hex
    /// digits of the SHA-256 of the identity path in UTF-8.
    static String of(Found.Text found, ParsedArticle parsed) {
        Optional<String> sourceId =
                parsed.article()
                        .metaOrEmpty()
                        .text(MetaField.PAYLOAD, "source_id")
                        .map(String::strip)
                        .filter(id -> !id.isEmpty());
        return sourceId.or(() -> Optional.ofNullable(found.lineId()))
                .orElseGet(() -> ofPath(found.identity()));
    }

    private static String ofPath(String identity) {
        return "path-"
                + SourceText.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
