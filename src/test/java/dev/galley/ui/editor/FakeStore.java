package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.review.Draft;
import dev.galley.session.Editable;
import dev.galley.session.Outcome;
import dev.galley.session.SaveCommand;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A store of one post in memory.
final class FakeStore implements EditStore {

    Article article;
    int revision = 1;
    @Nullable Draft draft;
    boolean broken;

    /// What was asked of it, in order.
    final List<String> calls = new ArrayList<>();

    FakeStore(Article article) {
        this.article = article;
    }

    @Override
    public Editable editable(int post) {
        return new Editable(post, "p-" + post, revision, article, Optional.ofNullable(draft));
    }

    @Override
    public Outcome save(SaveCommand command) {
        calls.add("save");
        if (broken) {
            throw new IllegalStateException("the disk is full");
        }
        if (command.baseRevision() != revision) {
            return new Outcome.Refused("it is at revision " + revision);
        }
        article = command.article();
        revision++;
        draft = null;
        return new Outcome.Done(9, "Saved", 1, Map.of(), new int[] {command.post()});
    }

    @Override
    public void keepDraft(Draft kept) {
        if (broken) {
            throw new IllegalStateException("the disk is full");
        }
        calls.add("keep");
        draft = kept;
    }

    @Override
    public void dropDraft(int post) {
        calls.add("drop");
        draft = null;
    }
}
