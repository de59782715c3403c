package dev.galley.app;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Binds the question for a reason. While it is open, its number keys choose reasons, Enter decides
/// and Escape cancels.
public final class ReasonController {

    private final ReasonViewModel reasons;
    private final DeskViewModel desk;
    private final Runnable leave;

    @FXML private VBox box;
    @FXML private Label question;
    @FXML private FlowPane choices;
    @FXML private TextField note;
    @FXML private Label complaint;

    ReasonController(ReasonViewModel reasons, DeskViewModel desk, Runnable leave) {
        this.reasons = reasons;
        this.desk = desk;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        question.textProperty().bind(reasons.question());
        complaint.textProperty().bind(reasons.complaint());
        complaint.visibleProperty().bind(reasons.complaint().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        note.textProperty().bindBidirectional(reasons.note());
        reasons.choices().addListener((ListChangeListener<ReasonViewModel.Choice>) _ -> fill());
        fill();
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        box.visibleProperty().bind(desk.asking().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        desk.asking().addListener((_, _, now) -> moveFocus(now));
    }

    @FXML
    void onConfirm() {
        reasons.confirm();
    }

    @FXML
    void onCancel() {
        reasons.cancel();
    }

    private void fill() {
        choices.getChildren()
                .setAll(reasons.choices().stream().map(ReasonController::button).toList());
    }

    private static ToggleButton button(ReasonViewModel.Choice choice) {
        String words = Words.reason(choice.code());
        ToggleButton button =
                new ToggleButton(choice.number() > 0 ? choice.number() + "  " + words : words);
        button.getStyleClass().add("reason-choice");
        button.setAccessibleText("Reason: " + words);
        button.selectedProperty().bindBidirectional(choice.chosen());
        return button;
    }

    private void moveFocus(@Nullable Object asking) {
        if (asking == null) {
            leave.run();
        } else if (choices.getChildren().isEmpty()) {
            note.requestFocus();
        } else {
            choices.getChildren().getFirst().requestFocus();
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            reasons.confirm();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            reasons.cancel();
        } else if (key.getCode().isDigitKey() && !note.isFocused()) {
            key.consume();
            reasons.press(digit(key.getCode()));
        } else if (key.getCode().isLetterKey() && !key.isShortcutDown() && !note.isFocused()) {
            writeNote();
        }
    }

    /// Whoever types words means the note; the letter itself arrives there by its own event.
    private void writeNote() {
        note.requestFocus();
        note.end();
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
