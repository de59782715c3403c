package dev.galley.ui.editor;

import dev.galley.ui.kit.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// The tools of a block. The gutter's menu has all of them; those beside the text are the same for
/// the mouse, where there is room.
final class RowTools {

    /// The height of a tool in pixels.
    static final double SIZE = 28;

    private static final double ROOM = 4 * SIZE + 16;

    private final BlockRow row;
    private final RowActions actions;
    private final MenuButton gutter = new MenuButton();
    private final HBox beside = new HBox();
    private boolean wanted;
    private boolean room;

    RowTools(BlockRow row, RowActions actions) {
        this.row = row;
        this.actions = actions;
        BlockKind kind = BlockKind.of(row.block());
        gutter.setGraphic(Icons.of(Kinds.icon(kind), "editor-kind-icon"));
        gutter.getStyleClass().addAll("flat", "editor-kind");
        gutter.setAccessibleText(kind.word() + ", block menu");
        gutter.setTooltip(new Tooltip(kind.word()));
        gutter.setOnShowing(_ -> fillMenu());
        gutter.getItems().add(new MenuItem());
        beside.setVisible(false);
    }

    Node gutter() {
        return gutter;
    }

    Node beside() {
        return beside;
    }

    /// Shows or hides what stands beside the text.
    void show(boolean now) {
        wanted = now;
        if (now && beside.getChildren().isEmpty()) {
            beside.getChildren()
                    .setAll(
                            tool(Feather.ARROW_UP, "Move up (Alt+Up)", () -> actions.move(row, -1)),
                            tool(
                                    Feather.ARROW_DOWN,
                                    "Move down (Alt+Down)",
                                    () -> actions.move(row, 1)),
                            tool(
                                    Feather.PLUS,
                                    "Add below (Ctrl+Enter)",
                                    () -> actions.addBelow(row)),
                            tool(
                                    Feather.TRASH_2,
                                    "Remove (Ctrl+Shift+Backspace)",
                                    () -> actions.remove(row)));
            row.requestLayout();
        }
        beside.setVisible(wanted && room);
    }

    void place(Column at, double padding, double top) {
        gutter.resizeRelocate(at.left() - padding - 4 - SIZE, top, SIZE, SIZE);
        room = at.right() >= ROOM;
        beside.setVisible(wanted && room);
        beside.resizeRelocate(at.left() + at.width() + padding + 4, top, 4 * SIZE, SIZE);
    }

    private void fillMenu() {
        gutter.getItems().clear();
        for (BlockKind kind : BlockKind.values()) {
            RadioMenuItem item = new RadioMenuItem(kind.word());
            item.setGraphic(Icons.of(Kinds.icon(kind), "editor-kind-icon"));
            item.setSelected(kind == BlockKind.of(row.block()));
            item.setAccelerator(
                    new KeyCodeCombination(Kinds.key(kind), KeyCombination.SHORTCUT_DOWN));
            item.setOnAction(_ -> actions.become(row, kind));
            gutter.getItems().add(item);
        }
        gutter.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Move up", KeyCode.UP, () -> actions.move(row, -1)),
                        item("Move down", KeyCode.DOWN, () -> actions.move(row, 1)),
                        item("Add below", KeyCode.ENTER, () -> actions.addBelow(row)),
                        item("Remove", KeyCode.BACK_SPACE, () -> actions.remove(row)));
    }

    private static MenuItem item(String words, KeyCode key, Runnable act) {
        MenuItem item = new MenuItem(words);
        Modifier[] with =
                switch (key) {
                    case UP, DOWN -> new Modifier[] {KeyCombination.ALT_DOWN};
                    case ENTER -> new Modifier[] {KeyCombination.SHORTCUT_DOWN};
                    default ->
                            new Modifier[] {
                                KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN
                            };
                };
        item.setAccelerator(new KeyCodeCombination(key, with));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static Button tool(Feather icon, String words, Runnable act) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "editor-tool");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
