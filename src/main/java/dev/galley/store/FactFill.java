package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out for a store of an older version what version 4 keeps besides: the labels of each text,
/// and how much its problems and findings matter. All of it is read from what was stored, a few
/// posts in memory at a time, inside the transaction that is open.
final class FactFill {

    private static final int POSTS = 1_000;

    private static final String LETTERS =
            "UPDATE %1$s SET severities = (SELECT group_concat("
                    + "substr(json_extract(value, '$.severity'), 1, 1), '')"
                    + " FROM json_each(%1$s.%2$s)) WHERE post > ? AND post <= ?";

    private static final List<String> SEVERITIES =
            List.of(
                    LETTERS.formatted("parse", "parsed, '$.problems'"),
                    LETTERS.formatted("found", "findings, '$'"));

    private static final String TEXTS =
            "SELECT p.post, r.article, p.batch, a.codes, a.severities, f.rules, f.severities"
                    + " FROM post p JOIN revision r ON r.post = p.post AND r.number = p.revision"
                    + " LEFT JOIN parse a ON a.post = p.post AND a.revision = p.imported"
                    + " LEFT JOIN found f ON f.post = p.post AND f.revision = p.revision"
                    + " WHERE p.post > ? AND p.post <= ?";

    private static final String FILL =
            "UPDATE post SET severities = ?, tools = ?, revision_status = ?, scenario = ?,"
                    + " generator = ? WHERE post = ?";

    private final Db db;
    private final UpgradeProgress progress;
    private final Map<Long, Set<String>> common;

    FactFill(Db db, UpgradeProgress progress) throws SQLException {
        this.db = db;
        this.progress = progress;
        this.common = Findings.common(db);
    }

    /// What is read of a post.
    private record Stored(int post, String article, int severities) {}

    void run() throws SQLException {
        int posts = (int) db.number("SELECT count(*) FROM post");
        int last = (int) db.number("SELECT coalesce(max(post), 0) FROM post");
        int done = 0;
        for (int after = 0; after < last; after += POSTS) {
            progress.done(done, posts);
            for (String letters : SEVERITIES) {
                db.update(letters, after, after + POSTS);
            }
            List<Stored> stored = db.list(TEXTS, this::stored, after, after + POSTS);
            db.updateAll(FILL, stored.parallelStream().map(FactFill::columns).toList());
            done += stored.size();
        }
        progress.done(posts, posts);
    }

    private Stored stored(Row row) throws SQLException {
        ProblemFacts facts =
                ProblemFacts.of(
                        Noted.read(row.text(4), row.text(5)),
                        Noted.read(row.text(6), row.text(7)),
                        common.getOrDefault(row.number(3), Set.of()));
        return new Stored(row.integer(1), row.required(2), facts.severities());
    }

    private static @Nullable Object[] columns(Stored stored) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(stored.severities());
        values.addAll(labels(stored.article()));
        values.add(stored.post());
        return values.toArray();
    }

    /// The labels of a text; nothing where it cannot be read, which the verification reports.
    private static List<@Nullable Object> labels(String article) {
        try {
            return Facts.labels(Texts.article(article).metaOrEmpty());
        } catch (IllegalArgumentException damaged) {
            List<@Nullable Object> none = new ArrayList<>();
            Facts.LABELS.forEach(_ -> none.add(null));
            return none;
        }
    }
}
