package dev.galley.ui.source;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// Says where one is in the sample that is walked through, or what has come of it, and leads back
/// to the samples. Not there while none is walked through. Belongs to the FX thread.
final class SampleBar extends HBox {

    SampleBar(InspectionViewModel inspection) {
        getStyleClass().add("sample-bar");
        Label sample = new Label();
        sample.getStyleClass().add("inspect-sample");
        sample.setMinWidth(0);
        sample.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sample, Priority.ALWAYS);
        sample.textProperty().bind(inspection.sample());
        Button back = new Button("Back to the samples", Icons.of(Feather.CORNER_UP_LEFT));
        back.getStyleClass().addAll("flat", "sample-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> inspection.leaveSample());
        getChildren().addAll(sample, back);
        visibleProperty().bind(inspection.sample().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
