package dev.galley.ui.source;

import dev.galley.article.Severity;
import dev.galley.ui.kit.Icons;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One remark on one line: how bad, where, what.
final class RemarkCell extends ListCell<Remark> {

    private final Label word = label("remark-word");
    private final Label line = label("remark-line");
    private final Label message = label("remark-message");
    private final Label detail = label("remark-detail");
    private final HBox box = new HBox(word, line, message, detail);

    RemarkCell() {
        getStyleClass().add("remark-cell");
        box.getStyleClass().add("remark-box");
        box.setMinWidth(0);
        box.setPrefWidth(1);
        word.setMinWidth(Region.USE_PREF_SIZE);
        line.setMinWidth(Region.USE_PREF_SIZE);
        message.setMinWidth(0);
        detail.setMinWidth(0);
        box.widthProperty().subscribe(_ -> fit());
        HBox.setHgrow(detail, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable Remark remark, boolean empty) {
        super.updateItem(remark, empty);
        if (remark == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        word.setText(remark.word());
        word.getStyleClass().removeAll("error", "warning", "info", "unclaimed");
        word.getStyleClass().add(remark.word());
        word.setGraphic(Icons.of(icon(remark.severity()), remark.word()));
        String place = remark.line() == 0 ? "" : "line %,d".formatted(remark.line());
        line.setText(place);
        message.setText(remark.message());
        String code = remark.code().isEmpty() ? "" : remark.code();
        String gap = code.isEmpty() || remark.detail().isEmpty() ? "" : " · ";
        detail.setText(code + gap + remark.detail());
        setAccessibleText(
                "%s, %s, %s %s".formatted(remark.word(), place, remark.message(), remark.detail()));
        setGraphic(box);
        fit();
    }

    /// The message takes what it needs of the line, the detail what is left; a message that is
    /// longer than the line ends with dots.
    private void fit() {
        Insets edges = box.getInsets();
        double beside = word.prefWidth(-1) + line.prefWidth(-1) + 3 * box.getSpacing();
        double room = box.getWidth() - edges.getLeft() - edges.getRight() - beside;
        message.setMinWidth(Math.clamp(message.prefWidth(-1), 0, Math.max(0, room)));
    }

    /// The shape of a severity.
    static Feather icon(@Nullable Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
            case null -> Feather.HELP_CIRCLE;
        };
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
