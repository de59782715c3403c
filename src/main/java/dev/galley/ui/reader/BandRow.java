package dev.galley.ui.reader;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One band over the title.
final class BandRow extends HBox {

    BandRow(Band band) {
        Label label = new Label(band.words(), new FontIcon(icon(band.kind())));
        label.setWrapText(true);
        getStyleClass().addAll("reader-band", band.kind().styleClass());
        getChildren().add(label);
        setAccessibleText(band.words());
    }

    /// Sets the words over the text's column.
    void margins(Insets margins) {
        HBox.setMargin(getChildren().getFirst(), margins);
    }

    private static Feather icon(Band.Kind kind) {
        return switch (kind) {
            case NEEDS_REVIEW -> Feather.ALERT_TRIANGLE;
            case REVIEWED -> Feather.USER_CHECK;
            case CHANGES_REQUESTED -> Feather.CORNER_UP_LEFT;
            case REJECTED -> Feather.X_OCTAGON;
            case CHANGED_SINCE_APPROVAL -> Feather.EDIT_3;
        };
    }
}
