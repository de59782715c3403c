package dev.galley.ui.reader;

import dev.galley.ui.kit.Icons;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// One band over the title.
final class HeadBandRow extends HBox {

    HeadBandRow(HeadBand band) {
        Label label = new Label(band.words(), Icons.of(icon(band.kind()), "head-band-icon"));
        label.setWrapText(true);
        getStyleClass().addAll("reader-band", band.kind().styleClass());
        getChildren().add(label);
        setAccessibleText(band.words());
    }

    /// Sets the words over the text's column.
    void margins(Insets margins) {
        HBox.setMargin(getChildren().getFirst(), margins);
    }

    private static Feather icon(HeadBand.Kind kind) {
        return switch (kind) {
            case NEEDS_REVIEW -> Feather.ALERT_TRIANGLE;
            case REVIEWED -> Feather.USER_CHECK;
            case CHANGES_REQUESTED -> Feather.CORNER_UP_LEFT;
            case REJECTED -> Feather.X_OCTAGON;
            case CHANGED_SINCE_APPROVAL -> Feather.EDIT_3;
        };
    }
}
