package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.review.Approval;
import dev.galley.review.Effect;
import dev.galley.review.PostRow;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The table `post`: where each post stands, and the facts of its current revision.
final class Posts {

    private static final int CHUNK = 5_000;

    /// Words and numbers of this program's own are read as one text, which takes a third of the
    /// time; names stand by themselves, for they can hold anything.
    private static final String STATE =
            List.of(
                                    "post",
                                    "status",
                                    "revision",
                                    "content_hash",
                                    "approval_at",
                                    "approval_revision",
                                    "approval_hash",
                                    "sign_off_at")
                            .stream()
                            .map(column -> "coalesce(" + column + ", '')")
                            .collect(Collectors.joining(" || char(30) || ", "", " || char(30)"))
                    + ", id, approval_by, sign_off_by, editors";

    private static final String SET_FACTS =
            "UPDATE post SET "
                    + Facts.columns().stream()
                            .map(c -> c + " = ?")
                            .collect(Collectors.joining(", "))
                    + " WHERE post = ?";

    /// Adds a post that has just been imported.
    static final String ADD =
            "INSERT INTO post (post, id, status, revision, content_hash, batch, imported,"
                    + " form, problems, problem_count, severities, coverage, path, "
                    + String.join(", ", Facts.columns())
                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                    + ", ?".repeat(Facts.columns().size())
                    + ")";

    private Posts() {}

    /// Where an imported post comes from.
    record Origin(long batch, String path, String form, ProblemFacts problems, double coverage) {}

    /// Reads rows for posts in chunks; `sql` ends before its WHERE, with `post` in reach of `p`.
    static <T> List<T> chosen(Db db, String sql, int[] posts, Db.Reading<T> reading)
            throws SQLException {
        List<T> all = new ArrayList<>(posts.length);
        for (int start = 0; start < posts.length; start += CHUNK) {
            int[] chunk = Arrays.copyOfRange(posts, start, Math.min(posts.length, start + CHUNK));
            all.addAll(
                    db.list(
                            sql + " WHERE p.post IN (SELECT value FROM json_each(?))",
                            reading,
                            json(chunk)));
        }
        return all;
    }

    /// Rows for the queue, in the order asked for; a post that is not there is left out.
    static List<PostRow> listed(Db db, int[] posts) throws SQLException {
        List<PostRow> rows = chosen(db, FactRows.rows(db), posts, FactRows::row);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < posts.length; i++) {
            places.put(posts[i], i);
        }
        rows.sort(Comparator.comparingInt(row -> places.getOrDefault(row.facts().post(), 0)));
        return rows;
    }

    /// Numbers of posts as a parameter for `json_each`.
    static String json(int[] posts) {
        StringBuilder json = new StringBuilder(posts.length * 7 + 2).append('[');
        for (int i = 0; i < posts.length; i++) {
            json.append(i == 0 ? "" : ",").append(posts[i]);
        }
        return json.append(']').toString();
    }

    static List<Standing> standings(Db db, int[] posts) throws SQLException {
        return chosen(db, "SELECT " + STATE + " FROM post p", posts, Posts::standing);
    }

    /// Where the posts behind one stand, up to another, by number.
    static Map<Integer, Standing> standings(Db db, int after, int last) throws SQLException {
        Map<Integer, Standing> standings = new HashMap<>();
        db.each(
                "SELECT " + STATE + " FROM post p WHERE p.post > ? AND p.post <= ?",
                row -> {
                    Standing standing = standing(row);
                    standings.put(standing.post(), standing);
                },
                after,
                last);
        return standings;
    }

    /// Hands on where every post stands.
    static void eachStanding(Db db, Db.Each each) throws SQLException {
        db.each("SELECT " + STATE + " FROM post ORDER BY post", each);
    }

    static Standing standing(Row row) throws SQLException {
        Packed packed = new Packed(row.required(1));
        int post = packed.integer();
        Status status = StateJson.status(packed.text());
        int revision = packed.integer();
        String hash = packed.text();
        String approvedAt = packed.text();
        String approvedRevision = packed.text();
        String approvedHash = packed.text();
        String signedOffAt = packed.text();
        String approvedBy = row.text(3);
        String signedOffBy = row.text(4);
        Approval approval =
                approvedBy == null
                        ? null
                        : new Approval(
                                approvedBy,
                                Instant.parse(approvedAt),
                                Integer.parseInt(approvedRevision),
                                approvedHash);
        SignOff signOff =
                signedOffBy == null ? null : new SignOff(signedOffBy, Instant.parse(signedOffAt));
        Set<String> editors = Set.copyOf(Facts.split(row.text(5)));
        ReviewState state = new ReviewState(status, revision, hash, approval, signOff, editors);
        return new Standing(post, row.required(2), state);
    }

    /// A post's number and public id.
    record Named(int post, String id) {}

    /// A post in the state of a fresh import, in the order of [#ADD].
    ///
    /// @param facts in the order of [Facts#columns]
    static @Nullable Object[] columns(
            Named named, ReviewState state, Origin origin, List<@Nullable Object> facts) {
        List<@Nullable Object> values = new ArrayList<>(13 + facts.size());
        values.add(named.post());
        values.add(named.id());
        values.add(state.status().word());
        values.add(state.revision());
        values.add(state.contentHash());
        values.add(origin.batch());
        values.add(state.revision());
        values.add(origin.form());
        values.add(origin.problems().column());
        values.add(origin.problems().count());
        values.add(origin.problems().severities());
        values.add(origin.coverage());
        values.add(origin.path());
        values.addAll(facts);
        return values.toArray();
    }

    /// Notes where a post's text comes from now.
    static void setOrigin(Db db, int post, int revision, Origin origin) throws SQLException {
        db.update(
                "UPDATE post SET batch = ?, imported = ?, form = ?, problems = ?,"
                        + " problem_count = ?, severities = ?, coverage = ?, path = ?"
                        + " WHERE post = ?",
                origin.batch(),
                revision,
                origin.form(),
                origin.problems().column(),
                origin.problems().count(),
                origin.problems().severities(),
                origin.coverage(),
                origin.path(),
                post);
    }

    static void setFacts(Db db, int post, Article article) throws SQLException {
        setFacts(db, post, Facts.of(article));
    }

    /// @param facts in the order of [Facts#columns]
    static void setFacts(Db db, int post, List<@Nullable Object> facts) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(facts);
        values.add(post);
        db.update(SET_FACTS, values.toArray());
    }

    /// Puts effects into place. A post whose state is not what the effect starts from is an
    /// [IllegalStateException]: the caller decided on something that is no longer so.
    ///
    /// @return the posts whose current revision is another one now
    static List<Effect> apply(Db db, List<Effect> effects) throws SQLException {
        Map<Integer, ReviewState> now = HashMap.newHashMap(effects.size());
        int[] posts = effects.stream().mapToInt(Effect::post).toArray();
        for (Standing standing : standings(db, posts)) {
            now.put(standing.post(), standing.state());
        }
        List<Effect> revised = new ArrayList<>();
        for (Effect effect : effects) {
            ReviewState before = effect.before();
            if (before == null || !before.equals(now.get(effect.post()))) {
                throw new IllegalStateException("post " + effect.id() + " has changed meanwhile");
            }
            now.put(effect.post(), effect.after());
            if (before.revision() != effect.after().revision()) {
                revised.add(effect);
            }
        }
        new StateChanges(db).put(effects, now.size() == effects.size());
        return Collections.unmodifiableList(revised);
    }
}
