package dev.galley.ui.editor;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The title of the article.
final class TitleRow extends Row {

    private static final double TOP = 24;
    private static final double GAP = 8;
    private static final double PADDING = 8;

    private final TextBox text;
    private final Label fault = new Label();
    private final RowActions actions;

    TitleRow(Consumer<String> typed, RowActions actions) {
        this.actions = actions;
        text = new TextBox("editor-title", typed).oneLine();
        text.setAccessibleText("Title");
        text.setPromptText("Title");
        text.caretPositionProperty().addListener(_ -> actions.caretMoved(this));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        fault.getStyleClass().add("editor-fault");
        fault.setWrapText(true);
        getStyleClass().add("editor-row");
    }

    void show(@Nullable String title) {
        text.show(title == null ? "" : title);
    }

    void showFault(@Nullable String message) {
        fault.setText(message == null ? "" : message);
        fault.setVisible(message != null);
        requestLayout();
    }

    @Override
    void make() {
        fault.setVisible(!fault.getText().isEmpty());
        getChildren().setAll(text, fault);
    }

    @Override
    double estimate(Column at) {
        return TOP + 64;
    }

    @Override
    TextInputControl first() {
        return text;
    }

    @Override
    double measure(Column at) {
        return TOP + text.prefHeight(at.width() + 2 * PADDING) + faultHeight(at) + GAP;
    }

    @Override
    void place(Column at) {
        double width = at.width() + 2 * PADDING;
        double height = text.prefHeight(width);
        text.resizeRelocate(at.left() - PADDING, TOP, width, height);
        fault.resizeRelocate(at.left(), TOP + height, at.width(), faultHeight(at));
    }

    private double faultHeight(Column at) {
        return fault.isVisible() ? fault.prefHeight(at.width()) : 0;
    }

    private void key(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN && text.atBottom();
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        boolean next = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB || down;
        if (plain && next) {
            actions.go(this, 1);
            event.consume();
        }
    }
}
