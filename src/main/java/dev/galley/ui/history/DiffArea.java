package dev.galley.ui.history;

import dev.galley.compare.Piece;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/// A difference as one text: removed words stand before the added ones. Read-only, selectable, laid
/// out a paragraph at a time.
final class DiffArea extends StyleClassedTextArea {

    private List<DiffLine> lines = List.of();
    private IntConsumer unfold = _ -> {};

    DiffArea() {
        super(false);
        getStyleClass().add("diff-text");
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(this::lead);
        setAccessibleText("What differs");
        focusedProperty()
                .subscribe(on -> setShowCaret(on ? CaretVisibility.ON : CaretVisibility.AUTO));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// Who is told which stretch to unfold.
    void onUnfold(IntConsumer listener) {
        unfold = listener;
    }

    /// Swaps the lines.
    ///
    /// @param sameComparison whether only folds have changed, so that the place is kept
    void show(List<DiffLine> next, boolean sameComparison) {
        int top = sameComparison && !lines.isEmpty() ? firstVisibleParToAllParIndex() : 0;
        int caret = sameComparison ? getCurrentParagraph() : 0;
        lines = next;
        replace(0, getLength(), DiffDocument.of(next));
        moveTo(Math.min(caret, getParagraphs().size() - 1), 0);
        showParagraphAtTop(Math.min(top, getParagraphs().size() - 1));
    }

    /// Brings a line into view, with a little of what stands before it.
    void goTo(int line) {
        if (line >= 0 && line < getParagraphs().size()) {
            moveTo(line, 0);
            showParagraphAtTop(Math.max(0, line - 1));
        }
    }

    /// Copies the selection as the text after, which is what is useful elsewhere.
    @Override
    public void copy() {
        put(selected(Piece::isAfter));
    }

    /// Copies the selection as the text before.
    void copyBefore() {
        put(selected(Piece::isBefore));
    }

    /// One side of what is selected; the program's own words are left out.
    String selected(Predicate<Piece> side) {
        return CopyText.of(lines, getSelection().getStart(), getSelection().getEnd(), side);
    }

    private static void put(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private @Nullable Node lead(int paragraph) {
        return paragraph < lines.size() ? LineLead.of(lines.get(paragraph)) : null;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ENTER && plain && unfoldAtCaret()) {
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && getSelection().getLength() == 0) {
            unfoldAtCaret();
        }
    }

    private boolean unfoldAtCaret() {
        int at = getCurrentParagraph();
        boolean fold = at < lines.size() && lines.get(at).kind() == LineKind.FOLD;
        if (fold) {
            unfold.accept(lines.get(at).number());
        }
        return fold;
    }
}
