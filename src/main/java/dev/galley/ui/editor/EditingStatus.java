package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.review.ArticleRules;
import dev.galley.review.Draft;
import dev.galley.review.Fault;
import dev.galley.session.Editable;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What can be seen of the editing of a post. To be used on the FX thread.
public final class EditingStatus {

    /// What is going on.
    public enum State {
        /// No post is open.
        IDLE,
        /// A post is open.
        EDITING,
        /// A revision is being stored; one can go on typing.
        SAVING,
        /// The post has another current revision than the one that the changes started from.
        CONFLICT
    }

    final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Editable> base = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Draft> offered = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Instant> keptAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Fault>> faults =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

    EditingStatus() {}

    /// What is going on.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the post says now, or null where none is open.
    public ReadOnlyObjectProperty<@Nullable Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /// The post as it is stored, or null where none is open.
    public ReadOnlyObjectProperty<@Nullable Editable> baseProperty() {
        return base.getReadOnlyProperty();
    }

    /// Whether the post says something else now than what is stored.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// A draft that was found and that the person has not decided about; nothing can be changed
    /// while there is one.
    public ReadOnlyObjectProperty<@Nullable Draft> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// When the draft was stored last, or null where there is none.
    public ReadOnlyObjectProperty<@Nullable Instant> keptAtProperty() {
        return keptAt.getReadOnlyProperty();
    }

    /// What keeps the text from being saved, from top to bottom. Empty until a save was tried.
    public ReadOnlyObjectProperty<List<Fault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// Whether a post is open that can be changed now.
    public boolean changeable() {
        return page.get() != null && offered.get() == null;
    }

    /// Whether a post is open and shows, without a change, what is not its current revision any
    /// more.
    public boolean isBehind(int post, int revision) {
        Editable open = base.get();
        return open != null
                && open.post() == post
                && open.revision() != revision
                && state.get() == State.EDITING
                && offered.get() == null
                && !dirty.get();
    }

    /// Whether this post is open.
    boolean isOpen(int post) {
        Editable open = base.get();
        return open != null && open.post() == post;
    }

    /// Takes a new page; faults that were found are looked at anew.
    void show(Page now) {
        Editable post = base.get();
        dirty.set(post != null && !ArticleRules.same(post.article(), now.article()));
        if (!faults.get().isEmpty()) {
            check(now.article());
        }
        page.set(now);
        article.set(now.article());
    }

    /// Looks for what keeps a text from being saved.
    List<Fault> check(Article now) {
        Editable post = base.get();
        faults.set(post == null ? List.of() : ArticleRules.faults(post.article(), now));
        return faults.get();
    }

    /// Nothing is open any more.
    void clear() {
        state.set(State.IDLE);
        dirty.set(false);
        faults.set(List.of());
        keptAt.set(null);
        page.set(null);
        article.set(null);
        offered.set(null);
        base.set(null);
    }
}
