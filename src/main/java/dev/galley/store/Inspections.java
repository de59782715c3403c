package dev.galley.store;

import dev.galley.review.Event;
import dev.galley.review.ParseVerdict;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The tables `judgement` and `sample`, and the posts' columns that follow them, inside the
/// transaction that is open.
final class Inspections {

    private Inspections() {}

    /// Lists a post with a verdict.
    static void judge(Db db, long seq, Event.ParseJudged judged) throws SQLException {
        int post = judged.named().post();
        boolean cleared = judged.verdict() instanceof ParseVerdict.Cleared;
        db.update("INSERT INTO judgement (seq, post) VALUES (?, ?)", seq, post);
        db.update(
                "UPDATE post SET verdict = ? WHERE post = ?",
                cleared ? null : judged.verdict().word(),
                post);
    }

    /// Lists posts with a sample.
    static void draw(Db db, long seq, Event.SampleDrawn drawn) throws SQLException {
        db.update("INSERT INTO sample (name, seq) VALUES (?, ?)", drawn.name(), seq);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Event.Named named : drawn.drawn()) {
            rows.add(new @Nullable Object[] {drawn.name(), named.post()});
        }
        db.updateAll(
                "UPDATE post SET samples = coalesce(samples || char(31), '') || ? WHERE post = ?",
                rows);
    }

    /// Says that a post was parsed otherwise than when it was judged.
    static void parsedAgain(Db db, int post) throws SQLException {
        db.update(
                "UPDATE post SET verdict = ? WHERE post = ? AND verdict IS NOT NULL",
                ParseVerdict.STALE,
                post);
    }
}
