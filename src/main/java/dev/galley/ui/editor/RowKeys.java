package dev.galley.ui.editor;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// The keys of a block.
final class RowKeys {

    private final BlockRow row;
    private final RowActions actions;

    RowKeys(BlockRow row, RowActions actions) {
        this.row = row;
        this.actions = actions;
    }

    /// Takes the keys that mean something here; the others go on to the text.
    void pressed(KeyEvent event) {
        boolean taken =
                event.isShortcutDown()
                        ? withShortcut(event)
                        : event.isAltDown() ? withAlt(event) : inText(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyEvent event) {
        KeyCode code = event.getCode();
        Optional<BlockKind> kind = Kinds.withKey(code);
        if (event.isAltDown()) {
            return false;
        } else if (code == KeyCode.BACK_SPACE && event.isShiftDown()) {
            actions.remove(row);
        } else if (event.isShiftDown()) {
            return false;
        } else if (code == KeyCode.ENTER) {
            actions.addBelow(row);
        } else if (kind.isPresent()) {
            actions.become(row, kind.get());
        } else {
            return false;
        }
        return true;
    }

    private boolean withAlt(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return false;
        }
        actions.move(row, event.getCode() == KeyCode.UP ? -1 : 1);
        return true;
    }

    private boolean inText(KeyEvent event) {
        TextBox box = row.box();
        if (box == null || !box.isFocused()) {
            return false;
        }
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case ENTER -> !shift && enter(box);
            case BACK_SPACE -> backspace(box);
            case UP -> !shift && box.atTop() && go(-1);
            case DOWN -> !shift && box.atBottom() && go(1);
            case TAB -> tab(box, shift);
            default -> false;
        };
    }

    private boolean enter(TextBox box) {
        BlockKind kind = BlockKind.of(row.block());
        boolean cuts = kind == BlockKind.PARAGRAPH || kind == BlockKind.HEADING;
        if (cuts) {
            box.deleteText(box.getSelection());
            actions.split(row, box.getCaretPosition());
        }
        return cuts;
    }

    private boolean backspace(TextBox box) {
        if (box.getLength() > 0) {
            return false;
        }
        actions.remove(row);
        return true;
    }

    private boolean go(int by) {
        actions.go(row, by);
        return true;
    }

    private boolean tab(TextBox box, boolean back) {
        if (BlockKind.of(row.block()) == BlockKind.CODE && !back) {
            return false;
        }
        return box.requestFocusTraversal(
                back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
}
