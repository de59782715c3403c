package dev.galley.ui.source;

import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Icons;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What is said about the text, below it: unclaimed text, problems and findings, each a way to its
/// place. Belongs to the FX thread.
final class RemarkPane extends VBox {

    private static final int MOST_ROWS = 6;
    private static final double ROW_IN_EM = 2.16;

    private final ToggleButton fold = new ToggleButton();
    private final ListView<Remark> list = new ListView<>();
    private final HBox steps;
    private final Label position = new Label();

    /// @param step goes so many remarks on
    /// @param go goes to a remark
    RemarkPane(IntConsumer step, Consumer<Remark> go) {
        getStyleClass().add("remark-pane");
        setMinHeight(Region.USE_PREF_SIZE);
        fold.getStyleClass().add("remark-fold");
        fold.setSelected(true);
        list.getStyleClass().add("remark-list");
        list.setAccessibleText("Unclaimed text, problems and findings");
        list.setCellFactory(_ -> new RemarkCell());
        list.setOnMouseClicked(_ -> chosen(go));
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        chosen(go);
                        key.consume();
                    }
                });
        steps =
                new HBox(
                        button(Feather.CHEVRON_UP, "Previous (Shift+F8)", () -> step.accept(-1)),
                        button(Feather.CHEVRON_DOWN, "Next (F8)", () -> step.accept(1)));
        position.getStyleClass().add("source-position");
        position.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(fold, steps, space, position);
        head.getStyleClass().add("remark-head");
        getChildren().addAll(head, list);
        list.managedProperty().bind(list.visibleProperty());
        fold.selectedProperty().subscribe(_ -> turned());
    }

    /// The line that says where the caret is.
    Label position() {
        return position;
    }

    /// Lists the remarks of a text.
    void show(SourceModel model) {
        List<Remark> remarks = model.remarks();
        list.setItems(FXCollections.observableList(remarks));
        int unclaimed = model.unclaimed();
        fold.setText(summary(unclaimed, remarks.size() - unclaimed));
        fold.getStyleClass().removeAll("unclaimed", "none");
        fold.setGraphic(null);
        fold.setDisable(remarks.isEmpty());
        if (unclaimed > 0) {
            fold.getStyleClass().add("unclaimed");
            fold.setGraphic(Icons.of(Feather.HELP_CIRCLE, "unclaimed"));
        } else if (remarks.isEmpty()) {
            fold.getStyleClass().add("none");
            fold.setGraphic(Icons.of(Feather.CHECK, "none"));
        }
        turned();
    }

    /// Marks the remark that was gone to.
    void at(int remark) {
        if (remark < 0) {
            list.getSelectionModel().clearSelection();
        } else if (remark != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(remark);
            list.scrollTo(Math.max(0, remark - 1));
        }
    }

    /// How many there are, in words.
    static String summary(int unclaimed, int findings) {
        String lost =
                unclaimed == 0
                        ? "Nothing unclaimed"
                        : Counted.of(unclaimed)
                                + (unclaimed == 1 ? " unclaimed passage" : " unclaimed passages");
        String said =
                findings == 0
                        ? "no findings"
                        : Counted.of(findings) + (findings == 1 ? " finding" : " findings");
        return lost + ", " + said;
    }

    private void turned() {
        boolean any = !list.getItems().isEmpty();
        list.setVisible(any && fold.isSelected());
        steps.setVisible(any);
        int rows = Math.min(MOST_ROWS, list.getItems().size());
        list.setStyle("-fx-pref-height: %.2fem;".formatted(rows * ROW_IN_EM + 0.2));
    }

    private void chosen(Consumer<Remark> go) {
        Remark remark = list.getSelectionModel().getSelectedItem();
        if (remark != null) {
            go.accept(remark);
        }
    }

    private static Node button(Feather icon, String words, Runnable act) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
