package dev.galley.ui.queue;

import dev.galley.ui.kit.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong with the filter: one line, and folded below it the filter with its bad part marked
/// and what would be right. It takes no room while nothing is wrong.
public final class FaultBand extends HBox {

    private final FilterViewModel filter;
    private final Label message = new Label();
    private final Hyperlink fold = new Hyperlink("Details");
    private final Label details = new Label();
    private final TextFlow marked = new TextFlow();
    private final VBox below = new VBox(marked, details);

    /// A band below a filter.
    public FaultBand(FilterViewModel filter, ListViewModel list) {
        this.filter = filter;
        getStyleClass().addAll("band", "band-error", "fault-band");
        setAccessibleRole(AccessibleRole.TEXT);
        details.setWrapText(true);
        details.setMinHeight(Region.USE_PREF_SIZE);
        details.getStyleClass().add("fault-details");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.setOnAction(_ -> unfold(!below.isVisible()));
        HBox line = new HBox(message, fold);
        line.getStyleClass().add("band-line");
        VBox lines = new VBox(line, below);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.ALERT_OCTAGON, "band-icon"), lines);
        unfold(false);
        list.fault().subscribe(this::show);
    }

    private void unfold(boolean open) {
        below.setVisible(open);
        below.setManaged(open);
        fold.setText(open ? "Hide details" : "Details");
        fold.setVisited(false);
    }

    private void show(@Nullable QueryFault fault) {
        setVisible(fault != null);
        setManaged(fault != null);
        if (fault == null) {
            return;
        }
        FaultWords words = FaultWords.of(fault.message());
        setAccessibleText(words.line());
        message.setText(words.line());
        details.setText(words.details());
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
