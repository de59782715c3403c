package dev.galley.ui.queue;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Binds the filter box. Typing filters after a short pause, Enter at once; Escape clears.
public final class FilterController {

    private static final Duration TYPING_PAUSE = Duration.millis(300);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FilterViewModel filter;
    private final ListViewModel list;
    private final Runnable leave;
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);

    @FXML private TextField text;
    @FXML private Button clear;

    /// A controller for a filter.
    ///
    /// @param leave moves the focus to the list
    public FilterController(FilterViewModel filter, ListViewModel list, Runnable leave) {
        this.filter = filter;
        this.list = list;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        text.textProperty().bindBidirectional(filter.text());
        text.textProperty().subscribe(() -> pause.playFromStart());
        pause.setOnFinished(_ -> filter.apply());
        text.setOnAction(_ -> applyAndLeave());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        clear.visibleProperty().bind(filter.text().isNotEmpty());
        list.fault().subscribe(this::mark);
    }

    @FXML
    void onClear() {
        filter.clear();
    }

    private void applyAndLeave() {
        pause.stop();
        filter.apply();
        leave.run();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            filter.clear();
            leave.run();
        } else if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            leave.run();
        }
    }

    private void mark(@Nullable QueryFault fault) {
        text.pseudoClassStateChanged(WRONG, fault != null);
        text.setAccessibleHelp(fault == null ? null : fault.message());
    }
}
