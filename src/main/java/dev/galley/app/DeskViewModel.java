package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.review.PostRow;
import dev.galley.session.DecideCommand;
import dev.galley.session.Outcome;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.ui.batch.BulkViewModel;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;
import dev.galley.ui.queue.ListViewModel;
import dev.galley.ui.queue.PickViewModel;
import dev.galley.ui.queue.PickedPosts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/// What a person does to the post on screen: deciding, and taking decisions back. A decision is
/// about the article that is shown, never about one that is still on its way. Belongs to the FX
/// thread.
final class DeskViewModel {

    private final Workspace workspace;
    private final ListViewModel list;
    private final PickViewModel picks;
    private final BulkViewModel bulk;
    private final BooleanSupplier unsaved;
    private final ArticleShelf shelf;
    private final NoticeBoard notices;
    private final Background commands;
    private final DecidedTrail trail;
    private final ReadOnlyObjectWrapper<@Nullable Decision> asking = new ReadOnlyObjectWrapper<>();

    /// The decision about the selected post that is made as soon as that post is on screen.
    private @Nullable Decision waiting;

    /// A desk on which nothing lies yet.
    ///
    /// @param commands does one piece of work after the other
    DeskViewModel(
            Workspace workspace,
            Posts posts,
            ArticleShelf shelf,
            NoticeBoard notices,
            Background commands) {
        this.workspace = workspace;
        this.list = posts.list();
        this.picks = posts.picks();
        this.bulk = posts.bulk();
        this.unsaved = posts.unsaved();
        this.shelf = shelf;
        this.notices = notices;
        this.commands = commands;
        this.trail = new DecidedTrail(list, notices);
        list.post().subscribe(post -> select(post.intValue()));
        shelf.shown().subscribe(_ -> makeNextReady());
        shelf.shown().subscribe(_ -> arrived());
    }

    /// The posts that are decided about.
    ///
    /// @param bulk decides about many
    /// @param unsaved whether the post shown has changes that are not saved
    record Posts(
            ListViewModel list, PickViewModel picks, BulkViewModel bulk, BooleanSupplier unsaved) {}

    /// The decision that a reason is asked for, or null.
    ReadOnlyObjectProperty<@Nullable Decision> asking() {
        return asking.getReadOnlyProperty();
    }

    /// The way back over the posts that were decided.
    DecidedTrail trail() {
        return trail;
    }

    /// Decides about the posts that are picked, after a look at their number; else about the post
    /// shown, and asks for a reason first where the decision needs one.
    void decide(Decision decision) {
        switch (picks.picked().get()) {
            case PickedPosts.None _ -> decideShown(decision);
            case PickedPosts.Some some -> bulk.ask(decision, new Selection.Picked(some.posts()));
            case PickedPosts.AllMatching _ -> decideAll(decision);
        }
    }

    /// Decides about all posts that match the filter, after a look at their number.
    void decideAll(Decision decision) {
        bulk.ask(decision, new Selection.ByQuery(list.query().get()));
    }

    private void decideShown(Decision decision) {
        if (!workspace.writable()) {
            notices.say(Notice.warning("This window only reads; nothing was decided.", List.of()));
        } else if (unsaved.getAsBoolean()) {
            notices.say(
                    Notice.warning(
                            "Save (Ctrl+S) or discard your changes first: a decision is about what"
                                    + " is saved.",
                            List.of()));
        } else if (onScreen() == null) {
            waiting = decision;
        } else if (decision.needsReason()) {
            notices.hush();
            asking.set(decision);
        } else {
            send(decision, List.of(), null);
        }
    }

    /// Makes the decision that came while the post was still on its way.
    private void arrived() {
        Decision decision = waiting;
        if (decision != null && onScreen() != null) {
            waiting = null;
            decideShown(decision);
        }
    }

    /// Decides with the reasons that were asked for.
    void answer(List<String> reasons, @Nullable String note) {
        Decision decision = asking.get();
        asking.set(null);
        if (decision != null) {
            send(decision, reasons, note);
        }
    }

    /// Decides nothing after all.
    void dismiss() {
        asking.set(null);
    }

    /// Takes the person's last step back; not while a reason is being asked for.
    void undo() {
        if (asking.get() != null) {
            return;
        }
        step("undo the last step", workspace::undo, new Offer("Redo", this::redo));
    }

    /// Does the step again that was taken back last.
    void redo() {
        if (asking.get() != null) {
            return;
        }
        step("do the step again", workspace::redo, new Offer("Undo", this::undo));
    }

    private void select(int post) {
        waiting = null;
        asking.set(null);
        shelf.want(post);
    }

    private void makeNextReady() {
        shelf.prefetch(list.nextUndecided());
        int after = list.selected().get() + 1;
        if (after > 0 && after < list.size()) {
            shelf.prefetch(list.postAt(after));
        }
    }

    private @Nullable Shown onScreen() {
        Shown shown = shelf.shown().get();
        return shown != null && shown.post() == list.post().get() ? shown : null;
    }

    private void send(Decision decision, List<String> reasons, @Nullable String note) {
        Shown shown = onScreen();
        if (shown == null) {
            return;
        }
        Selection.Picked picked = new Selection.Picked(new int[] {shown.post()});
        DecideCommand command = new DecideCommand(decision, picked, reasons, note, false);
        String id = shown.detail().row().id();
        trail.add(new DecidedTrail.Decided(shown.post(), id, shown.name()));
        list.decisionBegins(shown.post());
        moveOn(decision);
        commands.<Outcome>run(
                () -> workspace.decide(command),
                outcome -> decided(shown, decision, outcome),
                error -> {
                    list.decisionEnds(shown.post());
                    notices.failed("store the decision on “" + shown.name() + "”", error);
                });
    }

    private void moveOn(Decision decision) {
        if (decision == Decision.REOPEN || decision == Decision.SIGN_OFF) {
            return;
        }
        int next = list.nextUndecided();
        if (next == 0 || !list.selectPost(next)) {
            list.next();
        }
    }

    private void decided(Shown shown, Decision decision, Outcome outcome) {
        list.decisionEnds(shown.post());
        if (shown.post() == list.post().get()) {
            shelf.changed();
        } else {
            shelf.forget(shown.post());
        }
        switch (outcome) {
            case Outcome.Done _ -> {
                String text = Words.done(decision) + " “" + shown.name() + "”";
                notices.say(Notice.info(text).offering(new Offer("Undo", this::undo)));
            }
            case Outcome.Nothing nothing -> notDone(shown, why(nothing));
            case Outcome.Refused refused -> notDone(shown, refused.why());
        }
    }

    private static String why(Outcome.Nothing nothing) {
        return nothing.skipped().isEmpty()
                ? nothing.why()
                : String.join(", ", nothing.skipped().keySet());
    }

    private void notDone(Shown shown, String why) {
        notices.band(
                Notice.warning("“" + shown.name() + "” stays as it was: " + why, List.of())
                        .offering(new Offer("Show it", () -> list.selectPost(shown.post()))));
    }

    private void step(String what, Callable<Outcome> step, Offer back) {
        commands.<Stepped>run(
                what, () -> named(step.call()), stepped -> stepped(stepped, back), notices);
    }

    /// What a step came to, and the post's name where it was about one.
    private record Stepped(Outcome outcome, String name) {}

    private Stepped named(Outcome outcome) {
        boolean one = outcome instanceof Outcome.Done done && done.posts().length == 1;
        if (!one) {
            return new Stepped(outcome, "");
        }
        PostRow row = workspace.rows(((Outcome.Done) outcome).posts()).getFirst();
        String title = row.title();
        return new Stepped(outcome, ": “" + (title == null ? row.id() : title) + "”");
    }

    private void stepped(Stepped stepped, Offer back) {
        switch (stepped.outcome()) {
            case Outcome.Done done -> {
                shelf.changed();
                notices.say(Notice.info(done.summary() + stepped.name()).offering(back));
                if (done.posts().length > 0) {
                    list.selectPost(done.posts()[0]);
                }
            }
            case Outcome.Nothing nothing -> notices.say(Notice.info(nothing.why()));
            case Outcome.Refused refused ->
                    notices.band(Notice.warning(refused.why(), List.of()).about("undo"));
        }
    }
}
