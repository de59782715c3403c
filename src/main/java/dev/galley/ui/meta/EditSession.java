package dev.galley.ui.meta;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.review.Change;
import dev.galley.review.Editing;
import dev.galley.review.InvalidChange;
import dev.galley.ui.kit.Background;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What the controls of the form share: the working copy, and whom to tell.
final class EditSession {

    private static final Article NOTHING = new Article(null, null, List.of(), null, Map.of());

    private final Runnable applied;
    private final Runnable typed;
    private @Nullable MetaEdits edits;
    private @Nullable Background background;

    /// @param applied runs after a change has gone into the working copy
    /// @param typed runs after each key stroke
    EditSession(Runnable applied, Runnable typed) {
        this.applied = applied;
        this.typed = typed;
    }

    void begin(MetaEdits working, @Nullable Background lane) {
        edits = working;
        background = lane;
    }

    void end() {
        edits = null;
    }

    boolean isOpen() {
        return edits != null;
    }

    PostMeta meta() {
        return article().metaOrEmpty();
    }

    /// Why a change would not be made, briefly, or null.
    @Nullable String check(Change change) {
        try {
            Editing.apply(article(), change);
            return null;
        } catch (InvalidChange e) {
            return e.brief();
        }
    }

    /// Makes a change; gives why not, or null.
    @Nullable String set(Change change) {
        MetaEdits working = edits;
        if (working == null) {
            return "This post is not being edited";
        }
        String refusal = working.set(change);
        if (refusal == null) {
            applied.run();
        }
        return refusal;
    }

    /// Says that what is typed has changed.
    void typed() {
        typed.run();
    }

    /// Where completions are looked for, or null.
    @Nullable Background background() {
        return background;
    }

    /// Values that the corpus uses; blocks, not on the FX thread.
    List<String> completions(MetaField field, @Nullable String entry, String text) {
        MetaEdits working = edits;
        return working == null ? List.of() : working.completions(field, entry, text);
    }

    private Article article() {
        MetaEdits working = edits;
        return working == null ? NOTHING : working.article();
    }
}
