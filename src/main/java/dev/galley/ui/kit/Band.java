package dev.galley.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// A notice across the width of the place that it is about. Its details fold out.
public final class Band extends VBox {

    private static final int MOST_LINES = 8;

    /// A band that says what a notice says.
    ///
    /// @param close runs when the person closes it
    public Band(Notice notice, Runnable close) {
        getStyleClass().addAll("band", "band-" + notice.kind().name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(notice.message());
        Label message = new Label(notice.message());
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(icon(notice.kind()), "band-icon"), message);
        line.getStyleClass().add("band-line");
        getChildren().add(line);
        if (!notice.details().isEmpty()) {
            line.getChildren().add(details(notice));
        }
        Offer offer = notice.offer();
        if (offer != null) {
            Button act = new Button(offer.label());
            act.setOnAction(_ -> offer.act().run());
            act.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(act);
        }
        line.getChildren().add(closer(close));
    }

    private Hyperlink details(Notice notice) {
        TextArea text = new TextArea(String.join("\n", notice.details()));
        text.setEditable(false);
        text.setPrefRowCount(Math.min(notice.details().size(), MOST_LINES));
        text.setAccessibleText("Details");
        Hyperlink fold = new Hyperlink("Details");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.setOnAction(
                _ -> {
                    boolean open = getChildren().remove(text);
                    if (!open) {
                        getChildren().add(text);
                    }
                    fold.setText(open ? "Details" : "Hide details");
                    fold.setVisited(false);
                });
        return fold;
    }

    private static Button closer(Runnable close) {
        Button button = new Button();
        button.setGraphic(Icons.of(Feather.X));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText("Close this notice");
        button.setOnAction(_ -> close.run());
        return button;
    }

    private static Feather icon(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_OCTAGON;
        };
    }
}
