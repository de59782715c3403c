package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.ParsedArticle;
import dev.galley.review.Actor;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.ReviewState;
import dev.galley.review.Revision;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes over one chunk of texts that were parsed again, inside one transaction: a new revision
/// where the article differs and nobody has edited it, another record of the parse where only
/// something round it does. What people edited stays as it is.
final class ReparseChunk {

    /// Where a revision comes from.
    private static final String ORIGIN = "reparse";

    private final Db db;
    private Actor actor;
    private final int parserVersion;
    private final Set<String> leftOut;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Event.Named> reread = new ArrayList<>();
    private final List<@Nullable Object[]> same = new ArrayList<>();

    ReparseChunk(Db db, Actor actor, int parserVersion) throws SQLException {
        this.db = db;
        this.actor = actor;
        this.parserVersion = parserVersion;
        this.leftOut = People.policy(db).volatileFields();
    }

    int[] add(List<ReparseRun.Reparsed> texts) throws SQLException {
        if (texts.stream().anyMatch(ReparseChunk::changes)) {
            actor = People.known(db, actor);
        }
        for (ReparseRun.Reparsed text : texts) {
            switch (text.difference()) {
                case NONE ->
                        same.add(
                                new @Nullable Object[] {
                                    parserVersion, text.text().standing().post(), parserVersion
                                });
                case ROUND -> reread(text);
                case ARTICLE -> {
                    if (!text.text().edited()) {
                        revise(text);
                    }
                }
            }
        }
        db.updateAll(
                "UPDATE parse SET parser_version = ? WHERE post = ? AND parser_version <> ?"
                        + " AND revision = (SELECT imported FROM post p WHERE p.post = parse.post)",
                same);
        Event.PostsReparsed event = new Event.PostsReparsed(parserVersion, effects, reread);
        int[] posts = event.posts();
        if (posts.length > 0) {
            Journal.append(db, actor, event);
        }
        return posts;
    }

    private static boolean changes(ReparseRun.Reparsed text) {
        return switch (text.difference()) {
            case NONE -> false;
            case ROUND -> true;
            case ARTICLE -> !text.text().edited();
        };
    }

    private void revise(ReparseRun.Reparsed text) throws SQLException {
        Standing standing = text.text().standing();
        Article article = text.now().article();
        int post = standing.post();
        int number = Revisions.last(db, post) + 1;
        ReviewState after = standing.state().revised(number, text.contentHash(), null);
        Effect effect = new Effect(post, standing.id(), standing.state(), after);
        Revision revision =
                new Revision(
                        number,
                        article,
                        text.contentHash(),
                        ORIGIN,
                        actor.name(),
                        actor.at(),
                        "parser version " + parserVersion);
        Revisions.add(db, post, revision, leftOut);
        Revisions.Parse parse = new Revisions.Parse(source(post), parserVersion, text.now());
        Revisions.addParse(db, post, number, parse);
        Findings.put(db, post, number, text.checked());
        Posts.apply(db, List.of(effect));
        db.update("UPDATE post SET imported = ? WHERE post = ?", number, post);
        Posts.setFacts(db, post, article);
        Texts.index(db, post, article, false);
        listed(post, text.now());
        effects.add(effect);
    }

    /// The revision stays as it was written; what differs is kept with the parse.
    private void reread(ReparseRun.Reparsed text) throws SQLException {
        Standing standing = text.text().standing();
        List<Noted> problems = Noted.problems(text.now());
        db.update(
                "UPDATE parse SET parsed = ?, parser_version = ?, codes = ?, severities = ?,"
                        + " article = ? WHERE post = ? AND revision = (SELECT imported FROM post p"
                        + " WHERE p.post = parse.post)",
                Texts.json(text.now()),
                parserVersion,
                Noted.words(problems),
                Noted.severities(problems),
                Texts.json(text.now().article()),
                standing.post());
        listed(standing.post(), text.now());
        reread.add(new Event.Named(standing.post(), standing.id()));
    }

    private void listed(int post, ParsedArticle now) throws SQLException {
        db.update(
                "UPDATE post SET form = ?, coverage = ? WHERE post = ?",
                now.form().word(),
                now.coverage(),
                post);
        Findings.show(db, post);
        Findings.due(db, post);
        Inspections.parsedAgain(db, post);
    }

    private long source(int post) throws SQLException {
        return db.number(
                "SELECT a.source FROM post p JOIN parse a ON a.post = p.post"
                        + " AND a.revision = p.imported WHERE p.post = ?",
                post);
    }
}
