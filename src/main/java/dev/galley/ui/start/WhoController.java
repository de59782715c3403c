package dev.galley.ui.start;

import dev.galley.review.Role;
import dev.galley.ui.kit.Sheet;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Binds the sheet that asks who one is.
public final class WhoController {

    private final WhoViewModel model;
    private final Runnable home;

    @FXML private StackPane overlay;
    @FXML private TextField name;
    @FXML private Label problem;
    @FXML private VBox roles;
    @FXML private Label record;
    @FXML private Button cancel;

    /// A controller of this model.
    ///
    /// @param home moves the focus where one works
    public WhoController(WhoViewModel model, Runnable home) {
        this.model = model;
        this.home = home;
    }

    @FXML
    void initialize() {
        name.textProperty().bindBidirectional(model.name());
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        record.setText(RoleWords.RECORD);
        model.first().subscribe(first -> cancel.setText(first ? "Not now" : "Cancel"));
        fillRoles();
        Sheet.make(overlay, model.open(), new Sheet.Way(model::cancel, () -> name, home));
        model.open().subscribe(_ -> name.selectAll());
    }

    @FXML
    void onSave() {
        model.save();
    }

    @FXML
    void onCancel() {
        model.cancel();
    }

    private void fillRoles() {
        List<Choice<Role>> choices = new ArrayList<>();
        for (Role role : Role.values()) {
            choices.add(new Choice<>(role, RoleWords.name(role), RoleWords.means(role)));
        }
        roles.getChildren().setAll(Choice.lines(choices, model.role()));
    }
}
