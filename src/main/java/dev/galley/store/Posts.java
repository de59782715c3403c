package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.review.Approval;
import dev.galley.review.Effect;
import dev.galley.review.ReviewState;
import dev.galley.review.SignOff;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The table `post`: where each post stands, and the facts of its current revision.
final class Posts {

    private static final int CHUNK = 5_000;

    private static final String STATE =
            "post, id, status, revision, content_hash, approval_by, approval_at,"
                    + " approval_revision, approval_hash, sign_off_by, sign_off_at, editors";

    private static final String SET_STATE =
            "UPDATE post SET status = ?, revision = ?, content_hash = ?, approval_by = ?,"
                    + " approval_at = ?, approval_revision = ?, approval_hash = ?, sign_off_by = ?,"
                    + " sign_off_at = ?, editors = ? WHERE post = ?";

    private static final String SET_FACTS =
            "UPDATE post SET "
                    + Facts.COLUMNS.stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
                    + " WHERE post = ?";

    private Posts() {}

    /// Where an imported post comes from.
    ///
    /// @param problems codes of the problems, one for each
    record Origin(long batch, String path, String form, List<String> problems, double coverage) {}

    /// Reads rows for posts in chunks; `sql` ends before its WHERE, with `post` in reach of `p`.
    static <T> List<T> chosen(Db db, String sql, int[] posts, Db.Reading<T> reading)
            throws SQLException {
        List<T> all = new ArrayList<>(posts.length);
        for (int start = 0; start < posts.length; start += CHUNK) {
            int[] chunk = Arrays.copyOfRange(posts, start, Math.min(posts.length, start + CHUNK));
            String json =
                    Arrays.stream(chunk)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(",", "[", "]"));
            all.addAll(
                    db.list(
                            sql + " WHERE p.post IN (SELECT value FROM json_each(?))",
                            reading,
                            json));
        }
        return all;
    }

    static List<Standing> standings(Db db, int[] posts) throws SQLException {
        return chosen(db, "SELECT " + STATE + " FROM post p", posts, Posts::standing);
    }

    /// Hands on where every post stands.
    static void eachStanding(Db db, Db.Each each) throws SQLException {
        db.each("SELECT " + STATE + " FROM post ORDER BY post", each);
    }

    static Standing standing(Row row) throws SQLException {
        String approvedBy = row.text(6);
        String signedOffBy = row.text(10);
        Approval approval =
                approvedBy == null
                        ? null
                        : new Approval(approvedBy, row.instant(7), row.integer(8), row.required(9));
        SignOff signOff = signedOffBy == null ? null : new SignOff(signedOffBy, row.instant(11));
        ReviewState state =
                new ReviewState(
                        StateJson.status(row.required(3)),
                        row.integer(4),
                        row.required(5),
                        approval,
                        signOff,
                        new TreeSet<>(Facts.split(row.text(12))));
        return new Standing(row.integer(1), row.required(2), state);
    }

    /// Adds a post in the state of a fresh import and returns its number.
    static int add(Db db, String id, ReviewState state, Article article, Origin origin)
            throws SQLException {
        int post = (int) db.number("SELECT coalesce(max(post), 0) + 1 FROM post");
        db.update(
                "INSERT INTO post (post, id, status, revision, content_hash, batch, imported,"
                        + " form, problems, problem_count, coverage, path)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                post,
                id,
                state.status().word(),
                state.revision(),
                state.contentHash(),
                origin.batch(),
                state.revision(),
                origin.form(),
                Facts.joined(origin.problems().stream().distinct().toList()),
                origin.problems().size(),
                origin.coverage(),
                origin.path());
        setFacts(db, post, article);
        return post;
    }

    /// Notes where a post's text comes from now.
    static void setOrigin(Db db, int post, int revision, Origin origin) throws SQLException {
        db.update(
                "UPDATE post SET batch = ?, imported = ?, form = ?, problems = ?,"
                        + " problem_count = ?, coverage = ?, path = ? WHERE post = ?",
                origin.batch(),
                revision,
                origin.form(),
                Facts.joined(origin.problems().stream().distinct().toList()),
                origin.problems().size(),
                origin.coverage(),
                origin.path(),
                post);
    }

    static void setFacts(Db db, int post, Article article) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(Facts.of(article));
        values.add(post);
        db.update(SET_FACTS, values.toArray());
    }

    /// Puts effects into place. A post whose state is not what the effect starts from is an
    /// [IllegalStateException]: the caller decided on something that is no longer so.
    ///
    /// @return the posts whose current revision is another one now
    static List<Effect> apply(Db db, List<Effect> effects) throws SQLException {
        Map<Integer, ReviewState> now = new HashMap<>();
        int[] posts = effects.stream().mapToInt(Effect::post).toArray();
        for (Standing standing : standings(db, posts)) {
            now.put(standing.post(), standing.state());
        }
        List<@Nullable Object[]> rows = new ArrayList<>(effects.size());
        List<Effect> revised = new ArrayList<>();
        for (Effect effect : effects) {
            ReviewState before = effect.before();
            if (before == null || !before.equals(now.get(effect.post()))) {
                throw new IllegalStateException("post " + effect.id() + " has changed meanwhile");
            }
            now.put(effect.post(), effect.after());
            rows.add(columns(effect));
            if (before.revision() != effect.after().revision()) {
                revised.add(effect);
            }
        }
        db.updateAll(SET_STATE, rows);
        return Collections.unmodifiableList(revised);
    }

    private static @Nullable Object[] columns(Effect effect) {
        ReviewState state = effect.after();
        Approval approval = state.approval();
        SignOff signOff = state.signOff();
        return new @Nullable Object[] {
            state.status().word(),
            state.revision(),
            state.contentHash(),
            approval == null ? null : approval.by(),
            approval == null ? null : text(approval.at()),
            approval == null ? null : approval.revision(),
            approval == null ? null : approval.contentHash(),
            signOff == null ? null : signOff.by(),
            signOff == null ? null : text(signOff.at()),
            Facts.joined(List.copyOf(new TreeSet<>(state.editors()))),
            effect.post()
        };
    }

    private static String text(Instant at) {
        return at.toString();
    }
}
