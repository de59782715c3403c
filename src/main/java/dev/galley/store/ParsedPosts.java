package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.ParsedArticle;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.function.Consumer;

/// What the parser made of many posts, read as a stream. Thread-safe; everything blocks, and each
/// thread that reads has a connection of its own.
public final class ParsedPosts {

    private static final String SELECT =
            """
            SELECT p.post, p.id, p.path, b.name, b.parser_version, s.bytes, parse.parsed,
              i.article, c.article
            FROM json_each(?) wanted
            JOIN post p ON p.post = wanted.value
            JOIN batch b ON b.batch = p.batch
            JOIN parse ON parse.post = p.post AND parse.revision = p.imported
            JOIN source s ON s.source = parse.source
            JOIN revision i ON i.post = p.post AND i.number = p.imported
            LEFT JOIN revision c ON c.post = p.post AND c.number = p.revision
              AND p.revision <> p.imported\
            """;

    private final Connections connections;

    ParsedPosts(Connections connections) {
        this.connections = connections;
    }

    /// One post.
    ///
    /// @param path that it was imported from last
    /// @param parserVersion of the parser that read its batch
    /// @param source the bytes that were imported last
    /// @param parsed what the parser made of them
    /// @param current the current revision
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Read(
            int post,
            String id,
            String path,
            String batch,
            int parserVersion,
            byte[] source,
            ParsedArticle parsed,
            Article current) {}

    /// Hands on some posts, one in memory at a time. Numbers without a post are passed over.
    public void each(int[] posts, Consumer<Read> each) {
        connections.read(
                db -> {
                    db.each(SELECT, row -> each.accept(read(row)), Posts.json(posts));
                    return true;
                });
    }

    private static Read read(Row row) throws SQLException {
        Article imported = Texts.article(row.required(8));
        @Nullable String edited = row.text(9);
        return new Read(
                row.integer(1),
                row.required(2),
                row.required(3),
                row.required(4),
                row.integer(5),
                row.bytes(6),
                Texts.parsed(row.required(7)).withArticle(imported),
                edited == null ? imported : Texts.article(edited));
    }
}
