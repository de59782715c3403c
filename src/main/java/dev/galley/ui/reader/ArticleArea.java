package dev.galley.ui.reader;

import dev.galley.ui.reader.CopyText.Place;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ScrollEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The text of an article: read-only, selectable, laid out a paragraph at a time.
final class ArticleArea extends StyleClassedTextArea {

    private List<ReadingLine> lines = List.of();

    ArticleArea() {
        super(false);
        getStyleClass().add("reader-text");
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(this::marker);
        setAccessibleText("Article text");
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromMargin);
    }

    /// Swaps the text and goes to its start.
    void show(PreparedArticle article) {
        lines = article.lines();
        replace(0, getLength(), article.document());
        moveTo(0);
        showParagraphAtTop(0);
    }

    /// Copies the selection, or everything where nothing is selected, as text that is useful
    /// elsewhere.
    @Override
    public void copy() {
        String text = selectedCopy();
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// What copying the selection gives.
    String selectedCopy() {
        if (getSelection().getLength() == 0) {
            return "";
        }
        return CopyText.of(lines, place(getSelection().getStart()), place(getSelection().getEnd()));
    }

    /// What copying everything gives.
    String wholeCopy() {
        return CopyText.of(lines);
    }

    private Place place(int offset) {
        Position position = offsetToPosition(offset, Bias.Forward);
        return new Place(position.getMajor(), position.getMinor());
    }

    private @Nullable Node marker(int paragraph) {
        if (paragraph >= lines.size() || lines.get(paragraph).kind() != LineKind.ITEM) {
            return null;
        }
        Label label = new Label(lines.get(paragraph).marker());
        label.getStyleClass().add("line-marker");
        if (lines.get(paragraph).first()) {
            label.getStyleClass().add("first");
        }
        return label;
    }

    private void scrollFromMargin(ScrollEvent event) {
        if (event.getTarget() == this) {
            scrollYBy(-event.getDeltaY());
            event.consume();
        }
    }
}
