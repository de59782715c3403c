package dev.galley.ui.palette;

import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.Keystroke;
import dev.galley.ui.kit.Sheet;

import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Fills the sheet of keys from the commands, menu by menu. Escape, Enter and `?` close it.
public final class KeySheetController {

    /// Keys that are no commands: what they do depends on where one is.
    private static final Map<String, String> IN_PLACE =
            new TreeMap<>(
                    Map.of(
                            "Ctrl+Space", "Select the post in the list, or no longer",
                            "Esc", "Select nothing, close what is open",
                            "1 … 9", "Choose a reason",
                            "F2", "Rename the view",
                            "Delete", "Delete the view",
                            "Alt+↑ ↓", "Move the view"));

    private final BooleanProperty open;
    private final Supplier<List<Command>> commands;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private VBox left;
    @FXML private VBox right;
    @FXML private Button close;

    /// A controller.
    ///
    /// @param commands asked for each time that the sheet is opened
    /// @param leave moves the focus back to where one works
    public KeySheetController(
            BooleanProperty open, Supplier<List<Command>> commands, Runnable leave) {
        this.open = open;
        this.commands = commands;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        open.subscribe(_ -> fill());
        overlay.addEventFilter(KeyEvent.KEY_TYPED, this::onKey);
        Sheet.make(overlay, open, new Sheet.Way(this::onClose, () -> close, leave));
    }

    private void fill() {
        Map<String, VBox> menus = new LinkedHashMap<>();
        for (Command command : commands.get()) {
            if (!command.keys().isEmpty()) {
                menus.computeIfAbsent(command.menu(), KeySheetController::group)
                        .getChildren()
                        .add(row(caps(command), command.plainWords()));
            }
        }
        VBox inPlace = group("Where you are");
        IN_PLACE.forEach((keys, words) -> inPlace.getChildren().add(row(List.of(keys), words)));
        menus.put("", inPlace);
        left.getChildren().clear();
        right.getChildren().clear();
        share(List.copyOf(menus.values()));
    }

    @FXML
    void onClose() {
        open.set(false);
    }

    /// Two columns of about the same height, read down the first and then the second.
    private void share(List<VBox> all) {
        int rows = all.stream().mapToInt(group -> group.getChildren().size()).sum();
        int before = 0;
        for (VBox group : all) {
            int size = group.getChildren().size();
            (2 * before + size < rows ? left : right).getChildren().add(group);
            before += size;
        }
    }

    private static VBox group(String menu) {
        Label head = new Label(menu);
        head.getStyleClass().add("key-group");
        VBox group = new VBox(head);
        group.getStyleClass().add("key-column");
        return group;
    }

    private static List<String> caps(Command command) {
        return command.keys().stream().map(Keystroke::words).distinct().toList();
    }

    private static HBox row(List<String> keys, String what) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        for (String key : keys) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            caps.getChildren().add(cap);
        }
        Label words = new Label(what);
        words.setMinWidth(Region.USE_PREF_SIZE);
        caps.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(caps, words);
        row.getStyleClass().add("key-row");
        return row;
    }

    private void onKey(KeyEvent key) {
        if (key.getCharacter().equals("?")) {
            key.consume();
            open.set(false);
        }
    }
}
