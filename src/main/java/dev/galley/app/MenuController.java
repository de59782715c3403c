package dev.galley.app;

import dev.galley.ui.kit.Command;

import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills the menu with every command.
public final class MenuController {

    private final List<Command> commands;

    @FXML private MenuBar bar;

    MenuController(List<Command> commands) {
        this.commands = commands;
    }

    @FXML
    void initialize() {
        Map<String, Menu> menus = new LinkedHashMap<>();
        int section = 0;
        for (Command command : commands) {
            Menu menu = menus.computeIfAbsent(command.menu(), name -> new Menu("_" + name));
            if (!menu.getItems().isEmpty() && command.section() != section) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section = command.section();
            menu.getItems().add(item(command));
        }
        bar.getMenus().setAll(menus.values());
    }

    /// An item for a command. Its key is only shown here: [Keys] hears it first.
    static MenuItem item(Command command) {
        MenuItem item;
        if (command.on() == null) {
            item = new MenuItem(command.words());
        } else {
            CheckMenuItem check = new CheckMenuItem(command.words());
            command.on().subscribe(check::setSelected);
            item = check;
        }
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> command.run());
        command.possible().subscribe(possible -> item.setDisable(!possible));
        if (!command.keys().isEmpty()) {
            command.keys().getFirst().accelerator().ifPresent(item::setAccelerator);
        }
        return item;
    }
}
