package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Latest;

import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Offers values that the corpus uses below a control, while a person types or presses Down. Enter
/// or a click takes one, Escape closes; the focus stays in the control.
final class Completion {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    /// Where values come from.
    record Source(MetaField field, @Nullable String entry) {}

    private final EditSession session;
    private final Source source;
    private final TextInputControl input;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private @Nullable Latest latest;
    private @Nullable Background lane;
    private boolean taking;

    Completion(EditSession session, Source source, TextInputControl input) {
        this.session = session;
        this.source = source;
        this.input = input;
        list.getStyleClass().add("meta-completions");
        list.getStylesheets().add(MetaPane.stylesheet());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        input.textProperty().subscribe(_ -> typed());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Ends the offer.
    void close() {
        popup.hide();
        if (latest != null) {
            latest.drop();
        }
    }

    private void typed() {
        if (input.isFocused() && !taking) {
            ask(false);
        }
    }

    private void ask(boolean all) {
        Background background = session.background();
        if (background == null || !session.isOpen()) {
            return;
        }
        if (latest == null || !background.equals(lane)) {
            lane = background;
            latest = new Latest(background);
        }
        String typed = all ? "" : input.getText().strip();
        latest.<List<String>>run(
                () -> session.completions(source.field(), source.entry(), typed),
                this::offer,
                _ -> popup.hide());
    }

    private void offer(List<String> values) {
        String text = input.getText().strip();
        List<String> others = values.stream().filter(value -> !value.equals(text)).toList();
        if (others.isEmpty() || !input.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(others);
        list.getSelectionModel().clearSelection();
        list.setStyle("-fx-font-size: " + input.getFont().getSize() + "px;");
        list.setPrefHeight(Math.min(others.size(), MOST_ROWS) * ROW + 2);
        list.setPrefWidth(input.getWidth());
        Bounds place = input.localToScreen(input.getLayoutBounds());
        if (place != null && !popup.isShowing()) {
            popup.show(input, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        boolean open = popup.isShowing();
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        switch (event.getCode()) {
            case DOWN -> act(event, plain, () -> down(open));
            case UP -> act(event, plain && open, () -> select(-1));
            case ENTER -> act(event, open && selected() != null, this::take);
            case ESCAPE -> act(event, open, popup::hide);
            default -> {
                // The control's own keys.
            }
        }
    }

    private static void act(KeyEvent event, boolean when, Runnable what) {
        if (when) {
            what.run();
            event.consume();
        }
    }

    private void down(boolean open) {
        if (open) {
            select(1);
        } else {
            ask(true);
        }
    }

    private void select(int step) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int next = now < 0 ? (step > 0 ? 0 : size - 1) : Math.floorMod(now + step, size);
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private @Nullable String selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void take() {
        String value = selected();
        if (value != null) {
            taking = true;
            input.setText(value);
            input.end();
            taking = false;
            popup.hide();
        }
    }
}
