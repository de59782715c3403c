package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.ParsedArticle;
import dev.galley.review.Revision;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The tables `revision` and `parse`: every text that a post has had.
final class Revisions {

    private Revisions() {}

    static final String ADD =
            "INSERT INTO revision (post, number, content_hash, left_out, origin, who, at, note,"
                    + " article) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String ADD_PARSE =
            "INSERT INTO parse (post, revision, source, parsed, parser_version, codes, severities)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    /// A revision with its article as JSON.
    record Row(
            int number,
            String contentHash,
            String origin,
            String by,
            Instant at,
            @Nullable String note,
            String article) {}

    /// Adds a revision.
    ///
    /// @param leftOut the meta fields that its content hash left out
    static void add(Db db, int post, Revision revision, Set<String> leftOut) throws SQLException {
        Row row =
                new Row(
                        revision.number(),
                        revision.contentHash(),
                        revision.origin(),
                        revision.by(),
                        revision.at(),
                        revision.note(),
                        Texts.json(revision.article()));
        db.update(ADD, columns(post, row, leftOut));
    }

    /// In the order of [#ADD].
    static @Nullable Object[] columns(int post, Row row, Set<String> leftOut) {
        return new @Nullable Object[] {
            post,
            row.number(),
            row.contentHash(),
            leftOut.size() < 2
                    ? String.join("", leftOut)
                    : String.join(",", new TreeSet<>(leftOut)),
            row.origin(),
            row.by(),
            row.at().toString(),
            row.note(),
            row.article()
        };
    }

    /// What the parser made of a text.
    ///
    /// @param source the number of the bytes
    /// @param parserVersion of the parser that read them
    record Parse(long source, int parserVersion, ParsedArticle parsed) {}

    /// Keeps what the parser made of the text behind an imported revision.
    static void addParse(Db db, int post, int number, Parse parse) throws SQLException {
        Arrival.Parse columns = Arrival.Parse.of(parse.parsed());
        db.update(ADD_PARSE, columns(post, number, parse.source(), parse.parserVersion(), columns));
    }

    /// In the order of [#ADD_PARSE].
    static @Nullable Object[] columns(
            int post, int number, long source, int parserVersion, Arrival.Parse parse) {
        return new @Nullable Object[] {
            post, number, source, parse.json(), parserVersion, parse.codes(), parse.severities()
        };
    }

    /// The column that holds the article of a revision `r`, or the one that takes its place in the
    /// parse `a` because the text was parsed again since.
    static String article(Db db) throws SQLException {
        return Findings.there(db) ? "coalesce(a.article, r.article)" : "r.article";
    }

    /// The highest number that a post's revisions have.
    static int last(Db db, int post) throws SQLException {
        return (int) db.number("SELECT max(number) FROM revision WHERE post = ?", post);
    }

    static Optional<Revision> one(Db db, int post, int number) throws SQLException {
        return db.first(
                "SELECT r.number, "
                        + article(db)
                        + ", r.content_hash, r.origin, r.who, r.at, r.note FROM revision r"
                        + " LEFT JOIN parse a ON a.post = r.post AND a.revision = r.number"
                        + " WHERE r.post = ? AND r.number = ?",
                row ->
                        new Revision(
                                row.integer(1),
                                Texts.article(row.required(2)),
                                row.required(3),
                                row.required(4),
                                row.required(5),
                                row.instant(6),
                                row.text(7)),
                post,
                number);
    }

    static Optional<Article> current(Db db, int post) throws SQLException {
        return db.first(
                "SELECT "
                        + article(db)
                        + " FROM post p JOIN revision r ON r.post = p.post"
                        + " AND r.number = p.revision"
                        + " LEFT JOIN parse a ON a.post = r.post AND a.revision = r.number"
                        + " WHERE p.post = ?",
                row -> Texts.article(row.required(1)),
                post);
    }

    static List<RevisionNote> notes(Db db, int post) throws SQLException {
        return db.list(
                "SELECT number, content_hash, origin, who, at, note FROM revision WHERE post = ?"
                        + " ORDER BY number",
                row ->
                        new RevisionNote(
                                row.integer(1),
                                row.required(2),
                                row.required(3),
                                row.required(4),
                                row.instant(5),
                                row.text(6)),
                post);
    }

    static Optional<ParsedArticle> parsed(Db db, int post) throws SQLException {
        return db.first(
                "SELECT a.parsed, "
                        + article(db)
                        + " FROM post p JOIN parse a ON a.post = p.post"
                        + " AND a.revision = p.imported JOIN revision r ON"
                        + " r.post = p.post AND r.number = p.imported WHERE p.post = ?",
                row -> Texts.parsed(row.required(1)).withArticle(Texts.article(row.required(2))),
                post);
    }

    static Optional<byte[]> source(Db db, int post) throws SQLException {
        return db.first(
                "SELECT bytes FROM source JOIN parse USING (source) JOIN post ON"
                        + " post.post = parse.post AND post.imported = parse.revision"
                        + " WHERE parse.post = ?",
                row -> row.bytes(1),
                post);
    }
}
