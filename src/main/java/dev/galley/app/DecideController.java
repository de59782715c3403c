package dev.galley.app;

import dev.galley.review.Decision;
import dev.galley.review.Status;
import dev.galley.ui.queue.Counted;
import dev.galley.ui.queue.ListViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Binds the bar of decisions at the bottom.
public final class DecideController {

    /// What the bar follows.
    ///
    /// @param writable whether decisions can be made at all
    /// @param signOffs whether a release needs a second person
    record Follows(
            ListViewModel list,
            ReadOnlyObjectProperty<@Nullable Shown> shown,
            ReadOnlyStringProperty tally,
            boolean writable,
            boolean signOffs) {}

    private final Actions actions;
    private final Follows follows;

    @FXML private HBox decisions;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Label readOnly;
    @FXML private Label place;
    @FXML private Label tally;

    DecideController(Actions actions, Follows follows) {
        this.actions = actions;
        this.follows = follows;
    }

    @FXML
    void initialize() {
        follows.shown().subscribe(this::offer);
        tally.textProperty().bind(follows.tally());
        ListViewModel list = follows.list();
        place.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> placeInWords(list), list.selected(), list.rows()));
        readOnly.setVisible(!follows.writable());
        readOnly.setManaged(!follows.writable());
        undo.setDisable(!follows.writable());
        redo.setDisable(!follows.writable());
    }

    @FXML
    void onDecide(ActionEvent event) {
        decisionOf((Node) event.getSource()).ifPresent(actions::decide);
    }

    @FXML
    void onUndo() {
        actions.undo();
    }

    @FXML
    void onRedo() {
        actions.redo();
    }

    private static String placeInWords(ListViewModel list) {
        int at = list.selected().get() + 1;
        return at == 0 ? "" : Counted.of(at) + " of " + Counted.of(list.size());
    }

    private void offer(@Nullable Shown shown) {
        Status status = shown == null ? null : shown.detail().row().facts().status();
        for (Node button : decisions.getChildren()) {
            decisionOf(button).ifPresent(decision -> offer(button, decision, status));
        }
    }

    private void offer(Node button, Decision decision, @Nullable Status status) {
        button.setDisable(!follows.writable() || status == null || !isOpen(decision, status));
        boolean always = decision != Decision.SIGN_OFF && decision != Decision.REOPEN;
        boolean fits =
                status != null
                        && isOpen(decision, status)
                        && (decision != Decision.SIGN_OFF || follows.signOffs());
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
