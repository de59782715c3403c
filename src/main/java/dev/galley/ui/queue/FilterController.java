package dev.galley.ui.queue;

import dev.galley.text.Span;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Binds the filter box. Typing filters after a short pause, Enter at once; what can be completed
/// is offered below. Escape closes the offers first, then clears the filter.
public final class FilterController {

    private static final Duration TYPING_PAUSE = Duration.millis(300);
    private static final String SHORT_PROMPT = "Search or filter";
    private static final String EXAMPLE = ", such as  needs-review:yes quality:<60";
    private static final double EXAMPLE_WIDTH = 420;

    private final FilterViewModel filter;
    private final ListViewModel list;
    private final CompletionViewModel completion;
    private final Runnable leave;
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private boolean edited;

    @FXML private TextField text;
    @FXML private Button clear;

    /// A controller for a filter.
    ///
    /// @param leave moves the focus to the list
    public FilterController(
            FilterViewModel filter,
            ListViewModel list,
            CompletionViewModel completion,
            Runnable leave) {
        this.filter = filter;
        this.list = list;
        this.completion = completion;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        text.textProperty().bindBidirectional(filter.text());
        text.textProperty().subscribe(this::changed);
        pause.setOnFinished(_ -> applyFinished());
        text.setOnAction(_ -> applyAndLeave());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        text.addEventHandler(KeyEvent.KEY_RELEASED, _ -> offer());
        text.focusedProperty().subscribe(focused -> closeUnless(focused));
        new CompletionPopup(completion, text, this::take);
        text.promptTextProperty()
                .bind(text.widthProperty().map(width -> prompt(width.doubleValue())));
        clear.visibleProperty().bind(filter.text().isNotEmpty());
        FaultMark bad = new FaultMark(text, (Pane) text.getParent());
        list.fault().subscribe(fault -> mark(fault, bad));
        filter.selected().subscribe(this::select);
    }

    private void select(@Nullable Span span) {
        if (span != null) {
            text.requestFocus();
            text.selectRange(span.start(), span.end());
        }
    }

    @FXML
    void onClear() {
        filter.clear();
        completion.close();
    }

    private static String prompt(double width) {
        return width < EXAMPLE_WIDTH ? SHORT_PROMPT : SHORT_PROMPT + EXAMPLE;
    }

    private void changed() {
        edited = true;
        pause.playFromStart();
    }

    /// The caret has its new place only when the key is let go.
    private void offer() {
        if (edited && text.isFocused()) {
            completion.typed(text.getText(), text.getCaretPosition());
        }
        edited = false;
    }

    private void closeUnless(boolean focused) {
        if (!focused) {
            completion.close();
        }
    }

    private void applyFinished() {
        if (!completion.isUnfinished() || !text.isFocused()) {
            filter.apply();
        }
    }

    private void applyAndLeave() {
        pause.stop();
        completion.close();
        filter.apply();
        leave.run();
    }

    private void take(CompletionViewModel.Offer offer) {
        text.setText(offer.result());
        text.positionCaret(offer.caret());
        completion.typed(offer.result(), offer.caret());
        edited = false;
    }

    private void onKey(KeyEvent key) {
        boolean offered = !completion.offers().isEmpty();
        boolean done =
                switch (key.getCode()) {
                    case ESCAPE -> offered ? run(completion::close) : run(this::clearAndLeave);
                    case DOWN -> offered ? run(() -> completion.move(1)) : run(leave);
                    case UP -> offered && run(() -> completion.move(-1));
                    case TAB -> offered && !key.isShiftDown() && takeChosen(true);
                    case ENTER -> offered && takeChosen(false);
                    default -> false;
                };
        if (done) {
            key.consume();
        }
    }

    private boolean takeChosen(boolean evenUnchosen) {
        Optional<CompletionViewModel.Offer> taken = completion.taken(evenUnchosen);
        taken.ifPresent(this::take);
        return taken.isPresent();
    }

    private void clearAndLeave() {
        filter.clear();
        leave.run();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private void mark(@Nullable QueryFault fault, FaultMark bad) {
        int start = text.getText().length() - text.getText().stripLeading().length();
        bad.mark(
                fault == null
                        ? null
                        : new Span(start + fault.span().start(), start + fault.span().end()));
        text.setAccessibleHelp(fault == null ? null : fault.message());
    }
}
