package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Problem;
import dev.galley.review.Revision;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The tables `revision`, `parse` and `finding`: every text that a post has had.
final class Revisions {

    private Revisions() {}

    /// Adds a revision.
    ///
    /// @param leftOut the meta fields that its content hash left out
    static void add(Db db, int post, Revision revision, Set<String> leftOut) throws SQLException {
        db.update(
                "INSERT INTO revision (post, number, content_hash, left_out, origin, who, at, note,"
                        + " article) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                post,
                revision.number(),
                revision.contentHash(),
                String.join(",", new TreeSet<>(leftOut)),
                revision.origin(),
                revision.by(),
                revision.at().toString(),
                revision.note(),
                Texts.json(revision.article()));
    }

    /// Keeps what the parser made of the text behind an imported revision.
    static void addParse(Db db, int post, int number, long source, ParsedArticle parsed)
            throws SQLException {
        db.update(
                "INSERT INTO parse (post, revision, source, parsed) VALUES (?, ?, ?, ?)",
                post,
                number,
                source,
                Texts.json(parsed));
        if (number > 1) {
            db.update("DELETE FROM finding WHERE post = ?", post);
        }
        int n = 0;
        for (Problem problem : parsed.problems()) {
            db.update(
                    "INSERT INTO finding (post, number, code, severity, message)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    post,
                    ++n,
                    problem.code(),
                    problem.severity().word(),
                    problem.message());
        }
    }

    /// The highest number that a post's revisions have.
    static int last(Db db, int post) throws SQLException {
        return (int) db.number("SELECT max(number) FROM revision WHERE post = ?", post);
    }

    static Optional<Revision> one(Db db, int post, int number) throws SQLException {
        return db.first(
                "SELECT number, article, content_hash, origin, who, at, note FROM revision"
                        + " WHERE post = ? AND number = ?",
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
                "SELECT article FROM revision JOIN post USING (post)"
                        + " WHERE post = ? AND number = post.revision",
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
                "SELECT parsed, article FROM post JOIN parse ON parse.post = post.post"
                        + " AND parse.revision = post.imported JOIN revision r ON"
                        + " r.post = post.post AND r.number = post.imported"
                        + " WHERE post.post = ?",
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
