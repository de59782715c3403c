package dev.galley.ui.meta;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Says that the meta box asks for a human review, or who did it. Takes no room where it does not
/// ask.
final class BandNode extends Label {

    BandNode() {
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        show(null);
    }

    /// Shows a band, or none.
    void show(@Nullable ReviewBand band) {
        setVisible(band != null);
        setManaged(band != null);
        if (band != null) {
            setText(band.words());
            setGraphic(
                    Icons.of(
                            band.open() ? Feather.ALERT_TRIANGLE : Feather.USER_CHECK,
                            "meta-band-icon"));
            getStyleClass().setAll("label", "meta-band", band.open() ? "open" : "resolved");
        }
    }
}
