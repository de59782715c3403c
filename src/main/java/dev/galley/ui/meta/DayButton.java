package dev.galley.ui.meta;

import dev.galley.article.ValueType;
import dev.galley.ui.kit.Icons;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.stage.Popup;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;

/// Opens a calendar and writes the day that is picked into a control.
final class DayButton extends Button {

    private final TextInputControl input;

    /// @param name of the date, for those who listen
    DayButton(String name, TextInputControl input) {
        super("", Icons.of(Feather.CALENDAR, "meta-icon"));
        this.input = input;
        getStyleClass().addAll("flat", "meta-tool");
        setAccessibleText("Pick " + name);
        setTooltip(new Tooltip("Pick a day"));
        setOnAction(_ -> open());
    }

    private void open() {
        String text = input.getText().strip();
        boolean day = ValueType.DATE.read(text).isPresent();
        DatePicker picker = new DatePicker(day ? LocalDate.parse(text) : null);
        picker.setShowWeekNumbers(false);
        Node calendar = new DatePickerSkin(picker).getPopupContent();
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(calendar);
        picker.valueProperty()
                .addListener(
                        (_, _, picked) -> {
                            popup.hide();
                            if (picked != null) {
                                input.setText(picked.toString());
                                input.requestFocus();
                            }
                        });
        Bounds place = localToScreen(getLayoutBounds());
        if (place != null) {
            popup.show(this, place.getMaxX() - calendar.prefWidth(-1), place.getMaxY() + 2);
            calendar.requestFocus();
        }
    }
}
