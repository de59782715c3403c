package dev.galley.ui.start;

import dev.galley.ui.kit.Icons;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// One recent workspace: its name and folder, and at the right when it was open and how many posts
/// it had. One that is gone has the pseudo class `missing`.
final class RecentCell extends ListCell<RecentRow> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Label name = new Label();
    private final Label folder = new Label();
    private final Label when = new Label();
    private final Label posts = new Label();
    private final Button remove = new Button();
    private final HBox line = new HBox();
    private final Tooltip moment = new Tooltip();

    RecentCell(Consumer<RecentRow> taker) {
        getStyleClass().add("recent-cell");
        name.getStyleClass().add("recent-name");
        folder.getStyleClass().add("recent-detail");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        when.getStyleClass().add("recent-detail");
        posts.getStyleClass().add("recent-detail");
        when.setTooltip(moment);
        VBox left = new VBox(name, folder);
        left.getStyleClass().add("recent-left");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(when, posts);
        right.getStyleClass().add("recent-right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        remove.setText("Remove");
        remove.setFocusTraversable(false);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(
                _ -> {
                    RecentRow row = getItem();
                    if (row != null) {
                        taker.accept(row);
                    }
                });
        line.getStyleClass().add("recent-line");
        line.getChildren().setAll(new BorderPane(Icons.of(Feather.FOLDER)), left, right, remove);
    }

    @Override
    protected void updateItem(@Nullable RecentRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            pseudoClassStateChanged(MISSING, false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(MISSING, !row.there());
        name.setText(row.name());
        folder.setText(row.folder().toString());
        when.setText(row.there() ? row.ago() : "not found");
        moment.setText("Last opened " + row.moment());
        posts.setText(row.posts());
        posts.setManaged(!row.posts().isEmpty());
        remove.setVisible(!row.there());
        remove.setManaged(!row.there());
        remove.setAccessibleText("Remove " + row.name() + " from the list");
        setAccessibleText(row.spoken());
        setGraphic(line);
    }
}
