package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.review.Actor;
import dev.galley.review.Effect;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.review.Revision;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes what a person did: the entry in the journal and what follows from it, inside the
/// transaction that is open.
final class Recording {

    private final Db db;
    private final Actor actor;

    Recording(Db db, Actor actor) {
        this.db = db;
        this.actor = actor;
    }

    /// A step that brings no new text: the posts' columns follow the event.
    ///
    /// @param checks looks at a text that becomes a post's current one
    JournalEntry step(Event event, Function<Article, Checked> checks) throws SQLException {
        Actor known = settles(event) ? actor : People.known(db, actor);
        JournalEntry entry = Journal.append(db, known, event);
        for (Effect revised : Posts.apply(db, event.effects())) {
            int number = revised.after().revision();
            Article article =
                    Revisions.one(db, revised.post(), number)
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "post %s has no revision %d"
                                                            .formatted(revised.id(), number)))
                            .article();
            show(revised, article, checks.apply(article));
        }
        settle(entry.seq(), event);
        return entry;
    }

    /// A text that a person made.
    JournalEntry edit(Event.PostEdited event, Article edited, Checked checked) throws SQLException {
        Effect effect = event.effects().getFirst();
        Actor known = People.known(db, actor);
        Revision revision =
                new Revision(
                        effect.after().revision(),
                        edited,
                        effect.after().contentHash(),
                        "edit",
                        known.name(),
                        known.at(),
                        event.note());
        Revisions.add(db, effect.post(), revision, People.policy(db).volatileFields());
        JournalEntry entry = Journal.append(db, known, event);
        Posts.apply(db, event.effects());
        show(effect, edited, checked);
        return entry;
    }

    /// An export of these posts.
    JournalEntry export(Event.PostsExported event, List<Standing> exported) throws SQLException {
        JournalEntry entry = Journal.append(db, People.known(db, actor), event);
        db.update(
                "INSERT INTO export_run (seq, path, format, exported, sha256)"
                        + " VALUES (?, ?, ?, ?, ?)",
                entry.seq(),
                event.to(),
                event.format(),
                event.exported(),
                event.sha256());
        String at = entry.at().toString();
        List<@Nullable Object[]> rows = new ArrayList<>(exported.size());
        for (Standing post : exported) {
            rows.add(new @Nullable Object[] {post.state().contentHash(), at, post.post()});
        }
        db.updateAll("UPDATE post SET exported_hash = ?, exported_at = ? WHERE post = ?", rows);
        Findings.nextEpoch(db);
        return entry;
    }

    private void show(Effect effect, Article article, Checked checked) throws SQLException {
        int post = effect.post();
        Findings.put(db, post, effect.after().revision(), checked);
        Posts.setFacts(db, post, article);
        Findings.show(db, post);
        Texts.index(db, post, article, false);
    }

    private static boolean settles(Event event) {
        return event instanceof Event.PersonSet || event instanceof Event.SettingSet;
    }

    private void settle(long seq, Event event) throws SQLException {
        if (event instanceof Event.PersonSet person) {
            People.set(db, person);
        } else if (event instanceof Event.SettingSet setting) {
            People.set(db, setting);
        } else if (event instanceof Event.ParseJudged judged) {
            Inspections.judge(db, seq, judged);
        } else if (event instanceof Event.SampleDrawn drawn) {
            Inspections.draw(db, seq, drawn);
        }
    }
}
