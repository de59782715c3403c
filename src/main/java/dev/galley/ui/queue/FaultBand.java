package dev.galley.ui.queue;

import dev.galley.ui.kit.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong with the filter: the message, and the filter with its bad part marked. It takes no
/// room while nothing is wrong.
public final class FaultBand extends HBox {

    private final FilterViewModel filter;
    private final Label message = new Label();
    private final TextFlow marked = new TextFlow();

    /// A band below a filter.
    public FaultBand(FilterViewModel filter, ListViewModel list) {
        this.filter = filter;
        getStyleClass().addAll("band", "band-error", "fault-band");
        setAccessibleRole(AccessibleRole.TEXT);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        VBox lines = new VBox(message, marked);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.ALERT_OCTAGON, "band-icon"), lines);
        list.fault().subscribe(this::show);
    }

    private void show(@Nullable QueryFault fault) {
        setVisible(fault != null);
        setManaged(fault != null);
        if (fault == null) {
            return;
        }
        setAccessibleText(fault.message());
        message.setText(fault.message());
        String text = filter.text().get().strip();
        int end = Math.min(fault.span().end(), text.length());
        int start = Math.min(fault.span().start(), end);
        marked.getChildren()
                .setAll(
                        piece(text.substring(0, start), "fault-right"),
                        piece(text.substring(start, end), "fault-wrong"),
                        piece(text.substring(end), "fault-right"));
    }

    private static Text piece(String text, String styleClass) {
        Text piece = new Text(text);
        piece.getStyleClass().add(styleClass);
        return piece;
    }
}
