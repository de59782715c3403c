package dev.galley.ui.source;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// The bar in which QA says whether the parse is right: two buttons and what was said last. Belongs
/// to the FX thread.
final class InspectBar extends HBox {

    private final InspectionViewModel inspection;
    private final Label verdict = new Label();
    private final Button clear = new Button("Take back");

    /// @param wrong begins to say what is wrong
    InspectBar(InspectionViewModel inspection, Runnable wrong) {
        this.inspection = inspection;
        getStyleClass().add("inspect-bar");
        Button right = button("Parse right", "Y", inspection::right);
        Button notRight = button("Parse wrong here", "N", wrong);
        verdict.getStyleClass().add("inspect-verdict");
        verdict.setMinWidth(0);
        clear.getStyleClass().addAll("flat", "inspect-clear");
        clear.setAccessibleText("Take the last verdict back");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> inspection.clear());
        getChildren().addAll(right, notRight, verdict, clear);
        inspection.verdict().subscribe(_ -> told());
    }

    private void told() {
        LastVerdict last = inspection.verdict().get();
        verdict.setText(inspection.verdictWords());
        verdict.getStyleClass().removeAll("right", "wrong");
        verdict.setGraphic(null);
        verdict.setTooltip(null);
        clear.setVisible(last != null);
        clear.setManaged(last != null);
        if (last != null) {
            String word = last.right() ? "right" : "wrong";
            verdict.getStyleClass().add(word);
            verdict.setGraphic(Icons.of(last.right() ? Feather.CHECK : Feather.FLAG, word));
            verdict.setTooltip(new Tooltip(verdict.getText() + "\n" + inspection.verdictTime()));
        }
    }

    private static Button button(String words, String key, Runnable act) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        Button button = new Button(words, cap);
        button.getStyleClass().add("inspect-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words + ", key " + key);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
