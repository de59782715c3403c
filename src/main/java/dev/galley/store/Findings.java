package dev.galley.store;

import dev.galley.article.Checked;
import dev.galley.article.json.FindingJson;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables `checking` and `found`, and what they make of the posts' columns, inside the
/// transaction that is open.
final class Findings {

    /// The version of the tables that these came with.
    static final int SINCE = 3;

    private static final String FACTS =
            "SELECT a.codes, a.severities, f.rules, f.severities, p.batch FROM post p"
                    + " LEFT JOIN parse a ON a.post = p.post AND a.revision = p.imported"
                    + " LEFT JOIN found f ON f.post = p.post AND f.revision = p.revision"
                    + " WHERE p.post = ?";

    /// One statement for both would make SQLite ready to take it back by itself, and for that the
    /// full-text index is written out each time: four fifths of what an import spends in it.
    static final String ADD =
            "INSERT INTO found (checking, rules, severities, findings, post, revision)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private static final String CHANGE =
            "UPDATE found SET checking = ?, rules = ?, severities = ?, findings = ?"
                    + " WHERE post = ? AND revision = ?";

    private Findings() {}

    /// Whether the file has these tables; an older one that is only read has not.
    static boolean there(Db db) throws SQLException {
        return db.number("PRAGMA user_version") >= SINCE;
    }

    /// Keeps what was found in a revision, in place of what was found before. What was not checked
    /// changes nothing.
    static void put(Db db, int post, int revision, Checked checked) throws SQLException {
        if (!checked.done()) {
            return;
        }
        boolean known =
                db.number(
                                "SELECT count(*) FROM found WHERE post = ? AND revision = ?",
                                post,
                                revision)
                        > 0;
        db.update(
                known ? CHANGE : ADD,
                Written.of(checked).columns(checking(db, checked), post, revision));
    }

    /// Findings as they stand in the columns.
    record Written(@Nullable String rules, @Nullable String severities, String findings) {

        static Written of(Checked checked) {
            List<Noted> findings = Noted.findings(checked);
            return new Written(
                    Noted.words(findings),
                    Noted.severities(findings),
                    FindingJson.write(checked.findings()));
        }

        /// In the order of [#ADD].
        @Nullable Object[] columns(long checking, int post, int revision) {
            return new @Nullable Object[] {checking, rules, severities, findings, post, revision};
        }
    }

    /// What was found in the current revision of a post.
    static Optional<Checked> current(Db db, int post) throws SQLException {
        return db.first(
                "SELECT c.version, c.settings, f.findings FROM post p"
                        + " JOIN found f ON f.post = p.post AND f.revision = p.revision"
                        + " JOIN checking c USING (checking) WHERE p.post = ?",
                row ->
                        new Checked(
                                row.integer(1), row.required(2), FindingJson.read(row.required(3))),
                post);
    }

    /// The number of these rules, 0 where nothing was checked by them.
    static long known(Db db, Checked rules) throws SQLException {
        return db.number(
                "SELECT checking FROM checking WHERE version = ? AND settings = ?",
                rules.version(),
                rules.settings());
    }

    /// The number of these rules, which they get where they have none.
    static long checking(Db db, Checked rules) throws SQLException {
        long known = known(db, rules);
        if (known == 0) {
            db.update(
                    "INSERT INTO checking (version, settings) VALUES (?, ?)",
                    rules.version(),
                    rules.settings());
            known = known(db, rules);
        }
        return known;
    }

    /// Lists a post with the problems and findings of its current revision.
    static void show(Db db, int post) throws SQLException {
        record Listed(List<Noted> problems, List<Noted> findings, long batch) {}
        Listed listed =
                db.first(
                                FACTS,
                                row ->
                                        new Listed(
                                                Noted.read(row.text(1), row.text(2)),
                                                Noted.read(row.text(3), row.text(4)),
                                                row.number(5)),
                                post)
                        .orElseThrow();
        ProblemFacts facts =
                ProblemFacts.of(listed.problems(), listed.findings(), common(db, listed.batch()));
        db.update(
                "UPDATE post SET problems = ?, problem_count = ?, severities = ? WHERE post = ?",
                facts.column(),
                facts.count(),
                facts.severities(),
                post);
    }

    /// The rules that are common in a batch.
    static Set<String> common(Db db, long batch) throws SQLException {
        return new HashSet<>(
                db.list("SELECT rule FROM common WHERE batch = ?", row -> row.required(1), batch));
    }

    /// The rules that are common, by the number of the batch.
    static Map<Long, Set<String>> common(Db db) throws SQLException {
        Map<Long, Set<String>> common = new HashMap<>();
        if (there(db)) {
            db.each(
                    "SELECT batch, rule FROM common",
                    row ->
                            common.computeIfAbsent(row.number(1), _ -> new HashSet<>())
                                    .add(row.required(2)));
        }
        return common;
    }

    /// Notes that the findings of the batch that a post is in are others now.
    static void due(Db db, int post) throws SQLException {
        db.update(
                "UPDATE batch SET due = 1 WHERE due = 0"
                        + " AND batch = (SELECT batch FROM post WHERE post = ?)",
                post);
    }

    /// Says that facts have changed that no entry of the journal tells of.
    static void nextEpoch(Db db) throws SQLException {
        db.update("UPDATE epoch SET value = value + 1");
    }
}
