package dev.galley.ui.editor;

import dev.galley.article.Article;
import dev.galley.review.Draft;
import dev.galley.review.Fault;
import dev.galley.session.Editable;
import dev.galley.session.Outcome;
import dev.galley.session.SaveCommand;
import dev.galley.ui.editor.EditingStatus.State;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The working copy of one post: what it says now, the way back, its draft and its saving. Knows no
/// nodes. To be used on the FX thread, but for [#flush()]. What is typed is kept as a draft within
/// a second; a draft that was found is offered and never applied by itself.
public final class EditingViewModel {

    private static final String TOPIC = "save";

    private final Background background;
    private final NoticeBoard notices;
    private final Author author;
    private final DraftKeeper keeper;
    private final Latest opening;
    private Consumer<Outcome.Done> saved = _ -> {};

    private final EditingStatus status = new EditingStatus();
    private final Changes changes = new Changes(this::edit);
    private @Nullable WorkingCopy copy;
    private int baseRevision;

    /// @param store is called in the background, one call at a time
    public EditingViewModel(
            EditStore store, Background background, NoticeBoard notices, Author author) {
        this(store, background, notices, author, DraftKeeper.soon(background));
    }

    /// @param soon runs what it is given a little later, on another thread
    EditingViewModel(
            EditStore store,
            Background background,
            NoticeBoard notices,
            Author author,
            Executor soon) {
        this.background = background;
        this.notices = notices;
        this.author = author;
        this.opening = new Latest(background);
        this.keeper = new DraftKeeper(store, soon, new DraftNews(background, status, notices));
    }

    /// What can be seen of it.
    public EditingStatus status() {
        return status;
    }

    /// Who edits.
    public Author author() {
        return author;
    }

    /// Asks to be told of every save that made a revision, on the FX thread.
    public void onSaved(Consumer<Outcome.Done> listener) {
        saved = listener;
    }

    /// Opens a post for editing, in the background; a post that was open is left.
    public void open(int post) {
        leave();
        opening.run(
                () -> keeper.load(post),
                this::opened,
                error -> notices.failed("open the post for editing", error));
    }

    private void opened(Editable post) {
        status.base.set(post);
        baseRevision = post.revision();
        status.keptAt.set(null);
        copy = new WorkingCopy(post.article(), author.clock(), this::changed);
        Draft draft = post.draft().filter(d -> !d.article().equals(post.article())).orElse(null);
        if (post.draft().isPresent() && draft == null) {
            keeper.drop(post.post());
        }
        status.state.set(State.EDITING);
        status.offered.set(draft);
        status.show(copy.page());
    }

    /// Takes up the draft that is offered, as one step that can be undone.
    public void continueDraft() {
        Draft draft = status.offered.get();
        Editable post = status.base.get();
        if (draft == null || copy == null || post == null) {
            return;
        }
        status.offered.set(null);
        baseRevision = draft.baseRevision();
        if (baseRevision != post.revision()) {
            status.state.set(State.CONFLICT);
        }
        status.keptAt.set(draft.at());
        copy.become(draft.article());
    }

    /// Drops the draft that is offered, with a way back for a few seconds.
    public void discardDraft() {
        Draft draft = status.offered.get();
        if (draft != null) {
            status.offered.set(null);
            keeper.drop(draft.post());
            say("Discarded the draft", () -> restore(draft));
        }
    }

    private void restore(Draft draft) {
        boolean open = status.isOpen(draft.post());
        if (open && status.dirtyProperty().get()) {
            notices.say(Notice.info("There are newer changes; the draft was not put back"));
            return;
        }
        keeper.keep(draft);
        if (open) {
            status.offered.set(draft);
        }
    }

    /// The changes that can be made, and the way back.
    public Changes changes() {
        return changes;
    }

    /// Saves what the post says now as a revision, in the background; one can go on typing.
    ///
    /// @return the first fault where the text is not fit to be saved; then nothing is done
    public Optional<Fault> save(@Nullable String note) {
        Editable post = status.base.get();
        if (post == null
                || copy == null
                || status.state.get() != State.EDITING
                || !status.changeable()) {
            return Optional.empty();
        }
        Article now = copy.page().article();
        List<Fault> faults = status.check(now);
        if (!faults.isEmpty()) {
            return Optional.of(faults.getFirst());
        }
        if (!status.dirtyProperty().get()) {
            notices.say(Notice.info("There is no change to save"));
            return Optional.empty();
        }
        copy.pause();
        status.state.set(State.SAVING);
        SaveCommand command = new SaveCommand(post.post(), baseRevision, now, note);
        background.<DraftKeeper.Saved>run(
                () -> keeper.save(command),
                answer -> saved(command, answer),
                error -> notSaved(command, error));
        return Optional.empty();
    }

    private void saved(SaveCommand command, DraftKeeper.Saved answer) {
        keeper.acknowledge();
        if (answer.outcome() instanceof Outcome.Done done) {
            saved.accept(done);
        } else if (answer.outcome() instanceof Outcome.Refused refused) {
            notices.band(Notice.warning(refused.why(), List.of()).about(TOPIC));
        }
        if (!status.isOpen(command.post())) {
            return;
        }
        boolean refused = answer.outcome() instanceof Outcome.Refused;
        boolean stale = refused && answer.now().revision() != baseRevision;
        status.base.set(answer.now());
        if (!refused) {
            baseRevision = answer.now().revision();
            status.keptAt.set(null);
            notices.withdraw(TOPIC);
        }
        status.state.set(stale ? State.CONFLICT : State.EDITING);
        if (copy != null) {
            changed(copy.page());
        }
    }

    private void notSaved(SaveCommand command, Exception error) {
        notices.failed("save the changes", error);
        if (status.isOpen(command.post())) {
            status.state.set(State.EDITING);
        }
    }

    /// After a conflict: goes on from one's own text, so that the next save replaces what has come
    /// since.
    public void keepMine() {
        Editable post = status.base.get();
        if (post != null && copy != null && status.state.get() == State.CONFLICT) {
            baseRevision = post.revision();
            endConflict();
            changed(copy.page());
        }
    }

    private void endConflict() {
        if (status.state.get() == State.CONFLICT) {
            status.state.set(State.EDITING);
            notices.withdraw(TOPIC);
        }
    }

    /// Goes back to the stored text, as one step that can be undone.
    public void discard() {
        Editable post = status.base.get();
        WorkingCopy mine = copy;
        if (post == null || mine == null || !status.changeable()) {
            return;
        }
        if (status.state.get() == State.CONFLICT) {
            keepMine();
        }
        mine.become(post.article());
        Page then = mine.page();
        say(
                "Discarded the changes",
                () -> {
                    if (mine == copy && mine.page().equals(then)) {
                        mine.undo();
                    }
                });
    }

    /// Ends the editing; changes that are not saved stay as a draft.
    public void leave() {
        leave(() -> {});
    }

    /// Ends the editing, and says when the draft is stored; not where nothing was open.
    public void leave(Runnable stored) {
        opening.drop();
        if (copy != null) {
            background.run(
                    () -> {
                        keeper.flush();
                        return true;
                    },
                    _ -> stored.run(),
                    error -> notices.failed(DraftNews.KEEP, error));
        }
        copy = null;
        status.clear();
    }

    /// Stores what has been typed and returns when that is done. It blocks; for the end of the
    /// program, on any thread.
    public void flush() {
        keeper.flush();
    }

    private void edit(Consumer<WorkingCopy> change) {
        if (copy != null && status.changeable()) {
            change.accept(copy);
        }
    }

    private void changed(Page now) {
        status.show(now);
        Editable post = status.base.get();
        if (post == null) {
            return;
        }
        if (!status.dirtyProperty().get()) {
            baseRevision = post.revision();
            endConflict();
            status.keptAt.set(null);
            keeper.drop(post.post());
            return;
        }
        Instant at = author.clock().instant();
        keeper.keep(new Draft(post.post(), baseRevision, now.article(), at, author.name()));
    }

    private void say(String what, Runnable back) {
        notices.say(Notice.info(what).offering(new Offer("Undo", back)));
    }
}
