package dev.galley.ui.history;

import dev.galley.article.Article;
import dev.galley.session.Outcome;
import dev.galley.session.RevisionEntry;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.ErrorSink;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The revisions of the post that is shown: which two are compared, and going back to one. What is
/// shown stays until the next is ready. Belongs to the FX thread.
public final class HistoryViewModel {

    static final String NO_POST = "Select a post to see its changes";
    static final String ONLY_ONE =
            "Only one revision. Edit the post (E) and save to see changes here.";
    static final String SAME_TWICE = "Pick two different revisions to compare them.";

    private final HistorySource source;
    private final Lanes lanes;
    private final ErrorSink errors;
    private final InstantSource clock;
    private final Latest latest;
    private final DiffViewModel diff = new DiffViewModel();
    private final BooleanProperty writable = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Revisions> revisions =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Choice> choice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable GoBackOffer> offer =
            new ReadOnlyObjectWrapper<>();
    private Consumer<Outcome> told = _ -> {};
    private int wanted;

    /// Nothing is shown yet.
    public HistoryViewModel(
            HistorySource source, Lanes lanes, ErrorSink errors, InstantSource clock) {
        this.source = source;
        this.lanes = lanes;
        this.errors = errors;
        this.clock = clock;
        this.latest = new Latest(lanes.reading());
    }

    /// Where work is done.
    ///
    /// @param reading for questions and comparing
    /// @param commands for going back; one piece of work after the other
    public record Lanes(Background reading, Background commands) {}

    /// Who is told what going back came to, on the FX thread.
    public void whenGoneBack(Consumer<Outcome> listener) {
        told = listener;
    }

    /// Whether one can go back; not where the workspace is only read.
    public BooleanProperty writable() {
        return writable;
    }

    /// What differs between the two that are compared.
    public DiffViewModel diff() {
        return diff;
    }

    /// The revisions shown, or null where there is no post or a draft is shown.
    ReadOnlyObjectProperty<@Nullable Revisions> revisions() {
        return revisions.getReadOnlyProperty();
    }

    /// The two that are compared, or null.
    ReadOnlyObjectProperty<@Nullable Choice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// What going back would do, where a person asked for it; else null.
    ReadOnlyObjectProperty<@Nullable GoBackOffer> offer() {
        return offer.getReadOnlyProperty();
    }

    /// Shows the revisions of a post, the original against the present text; 0 shows none.
    public void show(int post) {
        wanted = post;
        offer.set(null);
        if (post == 0) {
            latest.drop();
            put(null);
        } else {
            read(null);
        }
    }

    /// Reads the revisions of the post anew, after it has changed.
    public void refresh() {
        Revisions shown = revisions.get();
        Choice now = choice.get();
        if (wanted == 0) {
            return;
        }
        boolean toNow = shown == null || now == null || now.to() == Choice.now(shown.entries());
        read(toNow ? null : now);
    }

    /// Shows what an unsaved text would change.
    public void showDraft(Article draft, Article current) {
        wanted = 0;
        offer.set(null);
        latest.<Comparison>run(
                () -> Revisions.compare("Your unsaved changes", current, draft),
                comparison -> {
                    revisions.set(null);
                    choice.set(null);
                    diff.show(comparison);
                },
                error -> errors.failed("compare your unsaved changes", error));
    }

    /// Compares two of the revisions.
    void choose(Choice next) {
        choice.set(next);
        if (next.from() == next.to()) {
            latest.drop();
            diff.show(null);
        } else {
            read(next);
        }
    }

    /// Compares another one with the one that is chosen as later.
    void chooseFrom(int number) {
        Choice now = choice.get();
        choose(new Choice(number, now == null ? number : now.to()));
    }

    /// Compares the one that is chosen as earlier with another one.
    void chooseTo(int number) {
        Choice now = choice.get();
        choose(new Choice(now == null ? number : now.from(), number));
    }

    /// The original against the present text, where there are two.
    Optional<Choice> originalToNow() {
        return Choice.originalToNow(entries());
    }

    /// The text that was approved last against the present one, where it is another.
    Optional<Choice> approvedToNow() {
        return Choice.approvedToNow(entries());
    }

    /// The later of the two against the one before it.
    Optional<Choice> previousToThis() {
        Choice now = choice.get();
        return now == null ? Optional.empty() : Choice.previousTo(entries(), now.to());
    }

    /// Says what going back to a revision would do.
    void offerGoingBack(int number) {
        if (writable.get() && number != Choice.now(entries())) {
            offer.set(GoBackOffer.of(entries(), number));
        }
    }

    /// Does not go back after all.
    void dismiss() {
        offer.set(null);
    }

    /// Goes back as offered.
    ///
    /// @param note why; may be empty
    void goBack(String note) {
        GoBackOffer taken = offer.get();
        Revisions shown = revisions.get();
        offer.set(null);
        if (taken == null || shown == null) {
            return;
        }
        int post = shown.post();
        String why = note.isBlank() ? null : note;
        lanes.commands()
                .<Outcome>run(
                        "go back to revision " + taken.number(),
                        () -> source.goBack(post, taken.number(), taken.seen(), why),
                        outcome -> {
                            told.accept(outcome);
                            if (wanted == post) {
                                read(null);
                            }
                        },
                        errors);
    }

    /// What stands in place of a difference; empty where one is shown.
    String message() {
        if (diff.comparison().get() != null) {
            return "";
        }
        Revisions shown = revisions.get();
        if (shown == null) {
            return NO_POST;
        }
        return shown.entries().size() < 2 ? ONLY_ONE : SAME_TWICE;
    }

    private List<RevisionEntry> entries() {
        Revisions shown = revisions.get();
        return shown == null ? List.of() : shown.entries();
    }

    private void read(@Nullable Choice next) {
        int post = wanted;
        latest.<Revisions>run(
                () -> Revisions.read(source, post, next, clock),
                this::put,
                error -> errors.failed("read the revisions", error));
    }

    private void put(@Nullable Revisions read) {
        revisions.set(read);
        choice.set(read == null ? null : read.choice());
        diff.show(read == null ? null : read.comparison());
    }
}
