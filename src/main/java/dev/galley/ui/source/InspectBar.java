package dev.galley.ui.source;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// The bar in which QA says whether the parse is right: two buttons, what was said last, and where
/// one is in a sample. Belongs to the FX thread.
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
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(right, notRight, verdict, clear, space, sample(), back());
        inspection.verdict().subscribe(_ -> told());
    }

    private Label sample() {
        Label sample = new Label();
        sample.getStyleClass().add("inspect-sample");
        sample.setMinWidth(0);
        inspection
                .sample()
                .subscribe(
                        words -> {
                            sample.setText(words);
                            sample.setTooltip(words.isEmpty() ? null : new Tooltip(words));
                        });
        return sample;
    }

    /// The way back to the samples, while one of them is walked through.
    private Button back() {
        Button back = new Button("Samples", Icons.of(Feather.CORNER_UP_LEFT));
        back.getStyleClass().add("inspect-button");
        back.setAccessibleText("Back to the samples");
        back.setTooltip(new Tooltip("Back to the samples"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> inspection.leaveSample());
        back.visibleProperty().bind(inspection.sample().isNotEmpty());
        back.managedProperty().bind(back.visibleProperty());
        return back;
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
