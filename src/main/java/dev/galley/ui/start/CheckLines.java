package dev.galley.ui.start;

import dev.galley.ui.start.CheckChoice.Level;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The checks, one below the other, each with what it is about and a choice of how grave it is.
final class CheckLines {

    private final Map<CheckChoice, Node> lines = new HashMap<>();

    private CheckLines() {}

    /// Lets a pane follow the checks that are looked for, from when somebody looks at its tab: the
    /// lines are many.
    static void fillWhenSeen(Tab tab, Pane rows, CheckList list) {
        tab.selectedProperty()
                .subscribe(
                        seen -> {
                            if (seen && rows.getChildren().isEmpty()) {
                                fill(rows, list);
                            }
                        });
    }

    private static void fill(Pane rows, CheckList list) {
        CheckLines lines = new CheckLines();
        Label none = new Label("No check fits these words");
        none.getStyleClass().add("hint");
        list.found()
                .subscribe(
                        found ->
                                rows.getChildren()
                                        .setAll(
                                                found.isEmpty()
                                                        ? List.of(none)
                                                        : found.stream()
                                                                .map(lines::line)
                                                                .toList()));
    }

    private Node line(CheckChoice choice) {
        return lines.computeIfAbsent(choice, CheckLines::made);
    }

    private static Node made(CheckChoice choice) {
        Label title = new Label(choice.rule().title());
        title.getStyleClass().add("start-title");
        Label id = new Label(choice.rule().id());
        id.getStyleClass().add("start-check-id");
        HBox head = new HBox(title, id);
        head.getStyleClass().add("start-row");
        head.setAlignment(Pos.BASELINE_LEFT);
        Label help = new Label(choice.rule().help());
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("hint");
        VBox words = new VBox(head, help);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, box(choice));
        line.getStyleClass().add("start-check");
        return line;
    }

    private static ComboBox<Level> box(CheckChoice choice) {
        ComboBox<Level> box = new ComboBox<>();
        box.getItems().setAll(Level.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Level level) {
                        return level == null ? "" : choice.words(level);
                    }

                    @Override
                    public Level fromString(String words) {
                        return Level.AS_IT_COMES;
                    }
                });
        box.valueProperty().bindBidirectional(choice.level());
        box.setId("start-check-" + choice.rule().id());
        box.setAccessibleText(choice.rule().title());
        box.getStyleClass().add("start-check-level");
        return box;
    }
}
