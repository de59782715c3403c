package dev.galley.ui.batch;

import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.Outcome;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One decision about many posts: first the number and what is left out, then the step, which is
/// one entry of the journal and one undo. Belongs to the FX thread.
public final class BulkViewModel {

    /// Stands for the reason while it is only counted; never stored.
    private static final String NOT_ASKED_YET = "-";

    private final Workspace workspace;
    private final NoticeBoard notices;
    private final BatchHost host;
    private final Background commands;
    private final Latest counting;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<BulkStage> stage =
            new ReadOnlyObjectWrapper<>(new BulkStage.Counting());
    private final ReadOnlyObjectWrapper<List<Reason>> reasons =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private Decision decision = Decision.APPROVE;
    private Selection selection = new Selection.Picked(new int[0]);

    /// A sheet that is closed.
    ///
    /// @param reading counts
    /// @param commands does one piece of work after the other
    public BulkViewModel(
            Workspace workspace,
            NoticeBoard notices,
            Background reading,
            Background commands,
            BatchHost host) {
        this.workspace = workspace;
        this.notices = notices;
        this.host = host;
        this.commands = commands;
        this.counting = new Latest(reading);
    }

    /// What a dry run found, and the reasons that the workspace offers.
    private record DryRun(Outcome outcome, List<String> codes) {}

    /// Whether the sheet is open.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Opens the sheet and counts what the decision would come to.
    public void ask(Decision what, Selection which) {
        if (!workspace.writable()) {
            notices.say(Notice.warning("This window only reads; nothing was decided.", List.of()));
            return;
        }
        notices.hush();
        decision = what;
        selection = which;
        note.set("");
        complaint.set("");
        reasons.set(List.of());
        stage.set(new BulkStage.Counting());
        open.set(true);
        DecideCommand command = new DecideCommand(what, which, List.of(), NOT_ASKED_YET, true);
        counting.<DryRun>run(
                () -> new DryRun(workspace.decide(command), workspace.policy().reasons()),
                this::counted,
                error -> stage.set(failed(error)));
    }

    /// Closes the sheet. A step that is being made is made all the same.
    public void close() {
        counting.drop();
        open.set(false);
    }

    /// Makes the decision, if it can be made and says why where it has to; where there is nothing
    /// to do, closes the sheet.
    public void confirm() {
        switch (stage.get()) {
            case BulkStage.Ready ready -> confirm(ready);
            case BulkStage.Nothing _ -> close();
            case BulkStage.Counting _, BulkStage.Running _ -> {}
        }
    }

    /// Shows posts that would be left out, instead of deciding.
    void showPosts(String query) {
        close();
        host.showPosts(query);
    }

    /// Chooses the reason with a number, or takes the choice back.
    void press(int number) {
        reasons.get().stream()
                .filter(reason -> reason.number() == number && number > 0)
                .forEach(reason -> reason.chosen().set(!reason.chosen().get()));
    }

    Decision decision() {
        return decision;
    }

    /// Which posts, in words.
    String scope() {
        return switch (selection) {
            case Selection.ByQuery all when all.query().isBlank() -> "All posts of the workspace";
            case Selection.ByQuery some -> "All posts that match " + some.query();
            case Selection.Picked picked ->
                    "The " + Wording.posts(picked.posts().length) + " that are selected";
        };
    }

    ReadOnlyObjectProperty<BulkStage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The reasons to choose from; none where the decision needs none.
    ReadOnlyObjectProperty<List<Reason>> reasons() {
        return reasons.getReadOnlyProperty();
    }

    StringProperty note() {
        return note;
    }

    /// What is missing, or an empty text.
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    private void counted(DryRun answer) {
        if (decision.needsReason()) {
            reasons.set(Reason.of(answer.codes()));
        }
        stage.set(
                switch (answer.outcome()) {
                    case Outcome.Done done ->
                            new BulkStage.Ready(
                                    done.count(), Skipped.of(done.skipped(), selection));
                    case Outcome.Nothing nothing -> nothing(nothing);
                    case Outcome.Refused refused -> refused(refused);
                });
    }

    private void confirm(BulkStage.Ready ready) {
        List<String> chosen =
                reasons.get().stream().filter(r -> r.chosen().get()).map(Reason::code).toList();
        String text = note.get().strip();
        if (decision.needsReason() && chosen.isEmpty() && text.isEmpty()) {
            complaint.set("Choose a reason or write a note.");
            return;
        }
        complaint.set("");
        stage.set(new BulkStage.Running(ready.count()));
        DecideCommand command =
                new DecideCommand(decision, selection, chosen, text.isEmpty() ? null : text, false);
        commands.<Outcome>run(
                () -> workspace.decide(command),
                outcome -> decided(ready.count(), outcome),
                error -> stay(failed(error)));
    }

    private void decided(int counted, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                open.set(false);
                host.decided(done);
                notices.say(
                        Notice.info(said(done, counted)).offering(new Offer("Undo", host::undo)));
            }
            case Outcome.Nothing nothing -> stay(nothing(nothing));
            case Outcome.Refused refused -> stay(refused(refused));
        }
    }

    /// Says why nothing was done: in the sheet, or where that was closed in a band.
    private void stay(BulkStage.Nothing why) {
        stage.set(why);
        if (!open.get()) {
            notices.band(Notice.warning(why.why(), List.of()).about("bulk"));
        }
    }

    private static String said(Outcome.Done done, int counted) {
        int less = counted - done.count();
        if (less == 0) {
            return done.summary();
        }
        String other = Counted.of(Math.abs(less)) + (less > 0 ? " fewer" : " more");
        return done.summary() + ", " + other + " than counted: posts have changed meanwhile";
    }

    private BulkStage.Nothing nothing(Outcome.Nothing nothing) {
        return new BulkStage.Nothing(
                Wording.sentence(nothing.why()) + ".", Skipped.of(nothing.skipped(), selection));
    }

    private static BulkStage.Nothing refused(Outcome.Refused refused) {
        return new BulkStage.Nothing(Wording.sentence(refused.why()), List.of());
    }

    private static BulkStage.Nothing failed(Exception error) {
        @Nullable String message = error.getMessage();
        String why = message == null ? error.getClass().getSimpleName() : message;
        return new BulkStage.Nothing("Nothing was changed: " + why, List.of());
    }
}
