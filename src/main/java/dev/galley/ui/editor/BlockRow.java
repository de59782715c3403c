package dev.galley.ui.editor;

import dev.galley.article.Block;
import dev.galley.ui.kit.Icons;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// One block: in the gutter its kind, then its text, and beside it the tools while the pointer or
/// the focus is there and there is room for them.
final class BlockRow extends Row {

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final double PADDING = 8;
    private static final double GAP = 6;
    private static final double LINE = 25;
    private static final double CHARACTER = 8;

    private final int key;
    private final RowActions actions;
    private final RowKeys keys;
    private final Label fault = new Label();
    private @Nullable RowTools tools;
    private @Nullable BlockBody body;
    private Block block;

    /// @param key of the block in its page
    BlockRow(int key, Block block, RowActions actions) {
        this.key = key;
        this.block = block;
        this.actions = actions;
        this.keys = new RowKeys(this, actions);
        getStyleClass().add("editor-row");
        fault.getStyleClass().add("editor-fault");
        fault.setWrapText(true);
        fault.setVisible(false);
        fault.setGraphic(Icons.of(Kinds.FAULT, "editor-fault-icon"));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        hoverProperty().addListener(_ -> showTools());
        focusWithinProperty().addListener(_ -> showTools());
    }

    int key() {
        return key;
    }

    Block block() {
        return block;
    }

    /// The text that the caret is in, or null where the block has no text of its own.
    @Nullable TextBox box() {
        return body != null && body.first() instanceof TextBox box ? box : null;
    }

    /// Shows what the block has become.
    void show(Block now) {
        if (now.equals(block)) {
            return;
        }
        boolean other = BlockKind.of(now) != BlockKind.of(block);
        block = now;
        if (!built()) {
            requestLayout();
        } else if (other) {
            remake();
        } else if (body != null) {
            body.show(now);
        }
    }

    void showFault(@Nullable String message) {
        boolean some = message != null;
        if (some != fault.isVisible() || (some && !fault.getText().equals(message))) {
            fault.setText(some ? message : "");
            fault.setVisible(some);
            pseudoClassStateChanged(FAULTY, some);
            requestLayout();
        }
    }

    @Override
    void make() {
        BlockBody made = body();
        made.show(block);
        body = made;
        tools = new RowTools(this, actions);
        if (made.first() instanceof TextBox box) {
            box.caretPositionProperty().addListener(_ -> actions.caretMoved(this));
        }
        getChildren().setAll(tools.gutter(), made.node(), fault, tools.beside());
        showTools();
    }

    private void remake() {
        boolean focused = isFocusWithin();
        int caret = body == null ? 0 : body.first().getCaretPosition();
        make();
        if (focused) {
            first().requestFocus();
            first().positionCaret(Math.min(caret, first().getLength()));
        }
    }

    private BlockBody body() {
        BlockKind kind = BlockKind.of(block);
        return switch (kind) {
            case PARAGRAPH, HEADING -> new TextBody(kind, text -> actions.typed(this, text));
            case LIST, NUMBERED ->
                    new ListBody(kind == BlockKind.NUMBERED, text -> actions.typed(this, text));
            case CODE ->
                    new CodeBody(
                            text -> actions.typed(this, text),
                            language -> actions.languageTyped(this, language));
            case IMAGE -> new ImageBody((part, text) -> actions.imageTyped(this, part, text));
        };
    }

    @Override
    TextInputControl first() {
        BlockBody made = body;
        if (made == null) {
            throw new IllegalStateException("the row is not built");
        }
        return made.first();
    }

    @Override
    double estimate(Column at) {
        double lines = 0;
        for (String line : BlockTexts.text(block).split("\n", -1)) {
            lines += Math.max(1, Math.ceil(line.length() * CHARACTER / at.width()));
        }
        return lines * LINE + 2 * GAP + PADDING;
    }

    @Override
    double measure(Column at) {
        return bodyHeight(at) + faultHeight(at) + 2 * GAP;
    }

    @Override
    void place(Column at) {
        if (body == null || tools == null) {
            return;
        }
        double height = bodyHeight(at);
        body.node().resizeRelocate(at.left() - PADDING, GAP, at.width() + 2 * PADDING, height);
        fault.resizeRelocate(at.left(), GAP + height, at.width(), faultHeight(at));
        tools.place(at, PADDING, GAP);
    }

    private double bodyHeight(Column at) {
        Region node = body == null ? this : body.node();
        return Math.max(RowTools.SIZE, node.prefHeight(at.width() + 2 * PADDING));
    }

    private double faultHeight(Column at) {
        return fault.isVisible() ? fault.prefHeight(at.width()) : 0;
    }

    private void showTools() {
        if (tools != null) {
            tools.show(isHover() || isFocusWithin());
        }
    }
}
