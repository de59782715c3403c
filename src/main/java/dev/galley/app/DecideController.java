package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.review.Status;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.queue.ListViewModel;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Binds the bar of decisions at the bottom.
public final class DecideController {

    private final Actions actions;
    private final Desk desk;

    @FXML private HBox decisions;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Label readOnly;
    @FXML private Label place;
    @FXML private Label between;
    @FXML private Button tally;
    @FXML private Label left;
    @FXML private Label beside;

    DecideController(Actions actions) {
        this.actions = actions;
        this.desk = actions.desk();
    }

    @FXML
    void initialize() {
        desk.shelf().shown().subscribe(_ -> offer());
        desk.terms().subscribe(_ -> offer());
        desk.queue().picks().picked().subscribe(_ -> offer());
        desk.screen().room().subscribe(_ -> offer());
        tally.textProperty().bind(desk.pace().text());
        left.textProperty().bind(desk.pace().goal().text());
        ListViewModel list = desk.list();
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> placeInWords(list), list.selected(), list.rows()));
        between.visibleProperty()
                .bind(
                        place.visibleProperty()
                                .and(place.textProperty().isNotEmpty())
                                .and(tally.textProperty().isNotEmpty()));
        between.managedProperty().bind(between.visibleProperty());
        left.visibleProperty().bind(tally.visibleProperty().and(left.textProperty().isNotEmpty()));
        left.managedProperty().bind(left.visibleProperty());
        beside.visibleProperty().bind(left.visibleProperty());
        beside.managedProperty().bind(left.visibleProperty());
        boolean writable = writable();
        readOnly.setVisible(!writable);
        readOnly.setManaged(!writable);
        undo.setDisable(!writable);
        redo.setDisable(!writable);
    }

    @FXML
    void onDecide(ActionEvent event) {
        decisionOf((Node) event.getSource()).ifPresent(actions::decide);
    }

    @FXML
    void onGoal() {
        desk.pace().goal().ask();
    }

    @FXML
    void onUndo() {
        actions.undo();
    }

    @FXML
    void onRedo() {
        actions.redo();
    }

    private boolean writable() {
        return desk.opened().readOnly() == null;
    }

    private static String placeInWords(ListViewModel list) {
        int at = list.selected().get() + 1;
        return at == 0 ? "" : Counted.of(at) + " of " + Counted.of(list.size());
    }

    private void offer() {
        int picked = desk.queue().picks().picked().get().count();
        for (Control control : List.of(place, tally)) {
            control.setVisible(picked == 0);
            control.setManaged(picked == 0);
        }
        Shown shown = desk.shelf().shown().get();
        Status status = shown == null ? null : shown.detail().row().facts().status();
        for (Node node : decisions.getChildren()) {
            Button button = (Button) node;
            decisionOf(button)
                    .ifPresent(
                            decision -> {
                                if (picked > 0) {
                                    offerForMany(button, decision, picked);
                                } else {
                                    offer(button, decision, status);
                                }
                            });
        }
    }

    /// Which of the selected posts take the decision is said before it is made. Where there is no
    /// room for the number on each button, the line over the list says it.
    private void offerForMany(Button button, Decision decision, int picked) {
        boolean roomy = desk.screen().room().get() == Screen.Room.WIDE;
        button.setText(Words.act(decision) + (roomy ? " " + Counted.of(picked) : ""));
        button.setDisable(!writable());
        button.setVisible(true);
        button.setManaged(true);
    }

    private void offer(Button button, Decision decision, @Nullable Status status) {
        button.setText(Words.act(decision));
        button.setDisable(!writable() || status == null || !isOpen(decision, status));
        boolean always = decision != Decision.SIGN_OFF && decision != Decision.REOPEN;
        boolean fits =
                status != null
                        && isOpen(decision, status)
                        && (decision != Decision.SIGN_OFF || desk.terms().get().signOffs());
        button.setVisible(always || fits);
        button.setManaged(always || fits);
    }

    private static Optional<Decision> decisionOf(Node button) {
        return Decision.ofWord(String.valueOf(button.getUserData()));
    }

    /// Whether the table of states knows the step at all; who may take it, the workspace says.
    private static boolean isOpen(Decision decision, Status status) {
        return switch (decision) {
            case APPROVE -> status != Status.APPROVED && status != Status.SIGNED_OFF;
            case DEFER -> status != Status.DEFERRED && status != Status.SIGNED_OFF;
            case REQUEST_CHANGES, REJECT -> status != decision.leadsTo();
            case SIGN_OFF -> status == Status.APPROVED;
            case REOPEN -> status == Status.APPROVED || status == Status.SIGNED_OFF;
        };
    }
}
