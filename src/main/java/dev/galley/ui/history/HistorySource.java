package dev.galley.ui.history;

import dev.galley.article.Article;
import dev.galley.session.History;
import dev.galley.session.Outcome;
import dev.galley.session.RevisionEntry;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where revisions come from. All methods block and are called off the FX thread.
public interface HistorySource {

    /// A post's revisions, oldest first.
    List<RevisionEntry> revisions(int post);

    /// The text of a revision.
    Article article(int post, int number);

    /// Saves an older text as a new revision, see [History#goBack].
    Outcome goBack(int post, int number, int currentRevision, @Nullable String note);

    /// The revisions of an open workspace.
    static HistorySource of(History history) {
        return new HistorySource() {
            @Override
            public List<RevisionEntry> revisions(int post) {
                return history.revisions(post);
            }

            @Override
            public Article article(int post, int number) {
                return history.revision(post, number).article();
            }

            @Override
            public Outcome goBack(int post, int number, int current, @Nullable String note) {
                return history.goBack(post, number, current, note);
            }
        };
    }
}
