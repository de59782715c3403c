package dev.galley.ui.palette;

import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.Sheet;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Binds the palette of commands. Arrows choose while one types, Enter runs, Escape closes.
public final class PaletteController {

    private static final int PAGE = 8;

    private final PaletteViewModel palette;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private TextField search;
    @FXML private ListView<Command> list;
    @FXML private Label none;

    /// A controller.
    ///
    /// @param leave moves the focus back to where one works
    public PaletteController(PaletteViewModel palette, Runnable leave) {
        this.palette = palette;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(palette.text());
        list.setItems(palette.found());
        list.setCellFactory(_ -> new CommandCell());
        list.setOnMouseClicked(_ -> runAt(list.getSelectionModel().getSelectedIndex()));
        palette.chosen().subscribe(place -> show(place.intValue()));
        none.visibleProperty().bind(palette.chosen().lessThan(0));
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        overlay.setOnMousePressed(
                mouse -> {
                    if (overlay.equals(mouse.getTarget())) {
                        palette.open().set(false);
                    }
                });
        Sheet.make(
                overlay,
                palette.open(),
                new Sheet.Way(() -> palette.open().set(false), () -> search, leave));
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> palette.move(1);
            case UP -> palette.move(-1);
            case PAGE_DOWN -> palette.choose(Math.min(last(), palette.chosen().get() + PAGE));
            case PAGE_UP -> palette.choose(Math.max(0, palette.chosen().get() - PAGE));
            case ENTER -> palette.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private int last() {
        return palette.found().size() - 1;
    }

    private void runAt(int place) {
        palette.choose(place);
        palette.run();
    }

    private void show(int place) {
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(Math.max(0, place - PAGE / 2));
        }
    }
}
