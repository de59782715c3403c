package dev.galley.ui.source;

import dev.galley.text.Span;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.function.IntConsumer;

/// The mouse and the keys in the raw text: the pointer lights pieces, the caret moves, text is
/// selected and copied. Belongs to the FX thread.
final class RawInput {

    private final RawView view;
    private final Runnable moved;
    private int goal = -1;

    /// @param moved runs when a person has moved the caret or selected something
    /// @param hovered takes the piece under the pointer, -1 for none
    RawInput(RawView view, Runnable moved, IntConsumer hovered) {
        this.view = view;
        this.moved = moved;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> hovered.accept(view.pieceAt(event.getX(), event.getY())));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hovered.accept(-1));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Copies what is selected, as it is in the file.
    void copy() {
        String selected = view.caret().selected();
        if (!selected.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selected);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        int position = view.positionAt(event.getX(), event.getY());
        boolean keep = event.getButton() != MouseButton.PRIMARY && inSelection(position);
        if (keep) {
            return;
        }
        Caret caret = view.caret();
        if (event.getClickCount() == 2) {
            caret.selectWord(position);
        } else if (event.getClickCount() >= 3) {
            selectLine(position);
        } else {
            caret.place(position, event.isShiftDown());
        }
        told();
    }

    private boolean inSelection(int position) {
        Span selected = view.caret().selection();
        return selected.length() > 0 && selected.start() <= position && position <= selected.end();
    }

    private void selectLine(int position) {
        Wrap rows = view.wrap();
        if (rows != null) {
            int row = rows.rowAt(position);
            int first = row;
            while (!rows.isFirst(first)) {
                first--;
            }
            while (!rows.isLast(row)) {
                row++;
            }
            view.caret().select(new Span(rows.start(first), rows.end(row)));
        }
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            view.caret().place(view.positionAt(event.getX(), event.getY()), true);
            told();
        }
    }

    private void key(KeyEvent event) {
        boolean extend = event.isShiftDown();
        boolean control = event.isShortcutDown();
        boolean vertical = isVertical(event.getCode());
        goal = vertical ? goal : -1;
        if (event.isAltDown() || !(control ? withControl(event, extend) : plain(event, extend))) {
            return;
        }
        event.consume();
        if (event.getCode() != KeyCode.C && event.getCode() != KeyCode.INSERT) {
            told(vertical);
        }
    }

    private static boolean isVertical(KeyCode code) {
        return switch (code) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }

    private boolean plain(KeyEvent event, boolean extend) {
        Caret caret = view.caret();
        switch (event.getCode()) {
            case LEFT -> caret.step(-1, extend);
            case RIGHT -> caret.step(1, extend);
            case UP -> rows(-1, extend);
            case DOWN -> rows(1, extend);
            case PAGE_UP -> rows(-view.page(), extend);
            case PAGE_DOWN -> rows(view.page(), extend);
            case HOME -> edge(true, extend);
            case END -> edge(false, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent event, boolean extend) {
        Caret caret = view.caret();
        switch (event.getCode()) {
            case C, INSERT -> copy();
            case A -> caret.selectAll();
            case LEFT -> caret.word(-1, extend);
            case RIGHT -> caret.word(1, extend);
            case HOME -> caret.place(0, extend);
            case END -> caret.place(Integer.MAX_VALUE, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void rows(int step, boolean extend) {
        Wrap rows = view.wrap();
        if (rows != null) {
            int at = view.caret().at();
            int row = rows.rowAt(at);
            int column = goal >= 0 ? goal : rows.columnsOf(row)[at - rows.start(row)];
            int to = Math.clamp(row + (long) step, 0, rows.rows() - 1);
            view.caret().place(rows.positionAt(to, column), extend);
            goal = column;
        }
    }

    private void edge(boolean start, boolean extend) {
        Wrap rows = view.wrap();
        if (rows != null) {
            int row = rows.rowAt(view.caret().at());
            view.caret().place(start ? rows.start(row) : rows.end(row), extend);
        }
    }

    private void told() {
        told(false);
    }

    private void told(boolean vertical) {
        goal = vertical ? goal : -1;
        view.caretMoved();
        moved.run();
    }
}
