package dev.galley.app;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.catalog.FacetCount;
import dev.galley.catalog.Field;
import dev.galley.review.Change;
import dev.galley.review.Draft;
import dev.galley.review.Editing;
import dev.galley.review.InvalidChange;
import dev.galley.session.Drafts;
import dev.galley.session.Editable;
import dev.galley.session.Outcome;
import dev.galley.session.Workspace;
import dev.galley.ui.editor.Author;
import dev.galley.ui.editor.EditStore;
import dev.galley.ui.editor.EditingStatus;
import dev.galley.ui.editor.EditingViewModel;
import dev.galley.ui.history.HistorySource;
import dev.galley.ui.history.HistoryViewModel;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;
import dev.galley.ui.meta.MetaEdits;
import dev.galley.ui.queue.ListViewModel;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// The editing of the post on screen: one working copy, in which the editor and the meta box write,
/// open while the tab for editing is. Belongs to the FX thread, but for [#completions].
final class PostEditing implements MetaEdits {

    private static final int MOST_COMPLETIONS = 50;
    private static final String KEPT = "Your changes are kept as a draft";
    private static final String KEPT_IN_PART =
            "Your changes are kept as a draft, but for a value that does not fit its field";
    private static final String NOT_KEPT = "A value that does not fit its field was not kept";

    /// The fields whose values the catalog counts; of the others none are offered.
    private static final Map<MetaField, Field> COUNTED =
            Map.of(
                    MetaField.DIFFICULTY, Field.DIFFICULTY,
                    MetaField.CODE_LANGUAGE, Field.LANGUAGE,
                    MetaField.STACK, Field.STACK);

    private final Workspace workspace;
    private final EditingViewModel model;
    private final HistoryViewModel history;
    private final ListViewModel list;
    private final Screen screen;
    private final Surroundings around;
    private boolean continuing;
    private BooleanSupplier beforeLeaving = () -> true;

    private PostEditing(
            Workspace workspace,
            EditingViewModel model,
            HistoryViewModel history,
            Surroundings around) {
        this.workspace = workspace;
        this.model = model;
        this.history = history;
        this.around = around;
        this.list = around.list();
        this.screen = around.screen();
        screen.tab().subscribe(this::turned);
        list.post().subscribe((_, now) -> moved(now.intValue()));
        model.status().offeredProperty().subscribe(this::offered);
    }

    /// Where the editing takes place.
    ///
    /// @param commands does one piece of work after the other
    record Surroundings(
            ListViewModel list,
            Screen screen,
            NoticeBoard notices,
            Background commands,
            Steps steps) {

        private Runnable changed() {
            return steps.changed();
        }

        private Offer undo() {
            return new Offer("Undo", steps.undo());
        }

        void wentBack(Outcome outcome) {
            switch (outcome) {
                case Outcome.Done done -> {
                    changed().run();
                    notices.say(Notice.info(done.summary()).offering(undo()));
                }
                case Outcome.Nothing nothing -> notices.say(Notice.info(nothing.why()));
                case Outcome.Refused refused ->
                        notices.band(Notice.warning(refused.why(), List.of()).about("go-back"));
            }
        }

        void saved(Outcome.Done done) {
            changed().run();
            notices.say(Notice.info(done.summary()).offering(undo()));
        }
    }

    /// What follows a step.
    ///
    /// @param changed runs after the post on screen has got a new revision
    /// @param undo takes the last step back
    record Steps(Runnable changed, Runnable undo) {}

    /// The editing of the posts of a workspace.
    static PostEditing of(Opened opened, Lanes lanes, Surroundings around) {
        Workspace workspace = opened.workspace();
        InstantSource clock = InstantSource.system();
        EditingViewModel model =
                new EditingViewModel(
                        EditStore.of(workspace.drafts()),
                        lanes.commands(),
                        around.notices(),
                        new Author(opened.terms().me().name(), clock));
        model.onSaved(around::saved);
        HistoryViewModel history =
                new HistoryViewModel(
                        HistorySource.of(workspace.history()),
                        new HistoryViewModel.Lanes(lanes.reading(), lanes.commands()),
                        around.notices(),
                        clock);
        history.writable().set(workspace.writable());
        history.whenGoneBack(around::wentBack);
        return new PostEditing(workspace, model, history, around);
    }

    /// The working copy.
    EditingViewModel model() {
        return model;
    }

    /// The revisions of the post, and what differs between them.
    HistoryViewModel history() {
        return history;
    }

    /// Whether there are changes that are not saved, so that nothing can be decided about the post.
    boolean unsaved() {
        return model.status().dirtyProperty().get();
    }

    /// Shows how a text differs from the post as it is stored.
    void showDifference(Editable post, Article text) {
        screen.tab().set(Screen.Tab.CHANGES);
        history.showDraft(text, post.article());
    }

    /// Goes on with the draft of the post on screen.
    void goOn() {
        continuing = true;
        screen.tab().set(Screen.Tab.EDIT);
    }

    /// Shows what the draft of a post would change.
    void compare(Shown shown, Draft draft) {
        screen.tab().set(Screen.Tab.CHANGES);
        history.showDraft(draft.article(), shown.detail().article());
    }

    /// Drops a draft that nobody is writing on, with a way back for a few seconds.
    void discard(Draft draft) {
        Drafts drafts = workspace.drafts();
        store("discard the draft", () -> drafts.drop(draft.post()));
        Runnable back = () -> store("keep the draft", () -> drafts.keep(draft));
        around.notices().say(Notice.info("Discarded the draft").offering(new Offer("Undo", back)));
    }

    private void store(String what, Runnable step) {
        around.commands()
                .<Boolean>run(
                        what,
                        () -> {
                            step.run();
                            return true;
                        },
                        _ -> around.changed().run(),
                        around.notices());
    }

    private void offered(@Nullable Draft draft) {
        if (continuing && draft != null) {
            continuing = false;
            model.continueDraft();
        }
    }

    @Override
    public Article article() {
        return Objects.requireNonNull(
                model.status().articleProperty().get(), "no post is being edited");
    }

    @Override
    public @Nullable String set(Change change) {
        try {
            Article after = Editing.apply(article(), change);
            model.changes().apply(nameOf(change), _ -> after);
            return null;
        } catch (InvalidChange e) {
            return e.getMessage();
        }
    }

    @Override
    public List<String> completions(MetaField field, @Nullable String entry, String typed) {
        Field counted = COUNTED.get(field);
        if (counted == null) {
            return List.of();
        }
        String begin = typed.strip().toLowerCase(Locale.ROOT);
        var catalog = workspace.snapshot().catalog();
        return catalog.facet(counted, catalog.all()).stream()
                .map(FacetCount::value)
                .filter(Objects::nonNull)
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(begin))
                .limit(MOST_COMPLETIONS)
                .toList();
    }

    private static String nameOf(Change change) {
        return change.getClass().getSimpleName() + change.hashCode();
    }

    private void turned(Screen.Tab tab) {
        int post = list.post().get();
        boolean idle = model.status().stateProperty().get() == EditingStatus.State.IDLE;
        switch (tab) {
            case READ, SOURCE -> leave();
            case EDIT -> {
                if (!workspace.writable()) {
                    around.notices().say(Notice.warning("This window only reads.", List.of()));
                    screen.tab().set(Screen.Tab.READ);
                } else if (post != 0 && idle) {
                    model.open(post);
                }
            }
            case CHANGES -> history.show(post);
        }
    }

    /// Another post came on screen: what was typed into the one before stays as its draft.
    private void moved(int post) {
        leave();
        switch (screen.tab().get()) {
            case READ, SOURCE -> {}
            case EDIT -> screen.tab().set(Screen.Tab.READ);
            case CHANGES -> history.show(post);
        }
    }

    /// Says what takes over what was typed and not applied, before the editing ends; it answers
    /// whether all of it fits.
    void beforeLeaving(BooleanSupplier apply) {
        beforeLeaving = apply;
    }

    private void leave() {
        if (model.status().stateProperty().get() != EditingStatus.State.IDLE) {
            boolean fits = beforeLeaving.getAsBoolean();
            boolean kept = unsaved();
            model.leave(around.changed());
            if (!fits) {
                around.notices().say(Notice.warning(kept ? KEPT_IN_PART : NOT_KEPT, List.of()));
            } else if (kept) {
                around.notices().say(Notice.info(KEPT));
            }
        }
    }

    /// Ends the editing with the window; what was typed stays as a draft.
    void end() {
        boolean _ = beforeLeaving.getAsBoolean();
        model.leave();
    }
}
