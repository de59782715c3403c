package dev.galley.app;

import dev.galley.ui.kit.Sheet;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// Binds the question how far one wants to get.
public final class GoalController {

    private final GoalViewModel goal;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private TextField amount;
    @FXML private RadioButton minutes;
    @FXML private RadioButton posts;
    @FXML private Label complaint;
    @FXML private Button stop;

    /// A controller.
    ///
    /// @param leave moves the focus back to where one works
    GoalController(GoalViewModel goal, Runnable leave) {
        this.goal = goal;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        amount.textProperty().bindBidirectional(goal.amount());
        amount.setOnAction(_ -> goal.start());
        goal.unit().subscribe(unit -> minutes.setSelected(unit == Goal.Unit.MINUTES));
        goal.unit().subscribe(unit -> posts.setSelected(unit == Goal.Unit.POSTS));
        minutes.setOnAction(_ -> goal.unit().set(Goal.Unit.MINUTES));
        posts.setOnAction(_ -> goal.unit().set(Goal.Unit.POSTS));
        complaint.textProperty().bind(goal.complaint());
        complaint.visibleProperty().bind(goal.complaint().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        stop.visibleProperty().bind(goal.goal().isNotNull());
        stop.managedProperty().bind(stop.visibleProperty());
        goal.open().subscribe(_ -> amount.selectAll());
        Sheet.make(overlay, goal.open(), new Sheet.Way(goal::close, () -> amount, leave));
    }

    @FXML
    void onStart() {
        goal.start();
    }

    @FXML
    void onStop() {
        goal.stop();
    }

    @FXML
    void onCancel() {
        goal.close();
    }
}
