package dev.galley.ui.palette;

import dev.galley.check.Check;
import dev.galley.check.Checks;
import dev.galley.check.Rule;
import dev.galley.ui.kit.SeverityIcon;
import dev.galley.ui.kit.Sheet;

import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills the help on the checks from the checks themselves, group by group. Escape closes it.
public final class CheckSheetController {

    private static final Map<String, String> GROUPS =
            Map.of(
                    "meta", "Meta box against the article",
                    "value", "Values of the meta box",
                    "text", "Text",
                    "code", "Code");

    private final BooleanProperty open;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private VBox list;
    @FXML private Label count;
    @FXML private Button close;

    /// A controller.
    ///
    /// @param leave moves the focus back to where one works
    public CheckSheetController(BooleanProperty open, Runnable leave) {
        this.open = open;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        List<Check> all = Checks.all();
        count.setText(all.size() == 1 ? "1 check" : all.size() + " checks");
        Map<String, VBox> groups = new LinkedHashMap<>();
        for (Check check : all) {
            groups.computeIfAbsent(check.rule().group(), CheckSheetController::group)
                    .getChildren()
                    .add(line(check));
        }
        list.getChildren().setAll(groups.values());
        Sheet.make(overlay, open, new Sheet.Way(this::onClose, () -> close, leave));
    }

    @FXML
    void onClose() {
        open.set(false);
    }

    private static VBox group(String group) {
        VBox box = new VBox(label(GROUPS.getOrDefault(group, group), "check-group"));
        box.getStyleClass().add("check-list");
        return box;
    }

    private static Node line(Check check) {
        Rule rule = check.rule();
        Label title = label(rule.title(), "check-title");
        title.setGraphic(SeverityIcon.of(rule.severity()));
        String severity = rule.severity().word() + (check.fixes() ? ", with a fix" : "");
        HBox head =
                new HBox(title, label(severity, "check-severity"), label(rule.id(), "check-id"));
        head.getStyleClass().add("check-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        Label help = label(rule.help(), "check-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(head, help);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
