package dev.galley.ui.palette;

import dev.galley.ui.kit.Command;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A command in the palette: what it does, where it stands in the menu, and its key. A command that
/// cannot be run now is greyed.
final class CommandCell extends ListCell<Command> {

    private final Label words = new Label();
    private final Label menu = new Label();
    private final Label key = new Label();
    private final HBox row;

    CommandCell() {
        getStyleClass().add("command-cell");
        words.getStyleClass().add("command-words");
        menu.getStyleClass().add("command-menu");
        key.getStyleClass().add("key-cap");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(words, menu, gap, key);
        row.getStyleClass().add("command-row");
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
        super.updateItem(command, empty);
        if (empty || command == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean possible = command.possible().get();
        words.setText(command.words());
        menu.setText(possible ? command.menu() : command.menu() + " · not possible now");
        key.setText(command.key());
        key.setVisible(!command.key().isEmpty());
        row.setOpacity(possible ? 1 : 0.55);
        setAccessibleText(
                command.plainWords() + (command.key().isEmpty() ? "" : ", key " + command.key()));
        setGraphic(row);
    }
}
