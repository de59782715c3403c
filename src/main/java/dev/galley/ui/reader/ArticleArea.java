package dev.galley.ui.reader;

import dev.galley.ui.reader.CopyText.Place;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The text of an article: read-only, selectable, laid out a paragraph at a time.
final class ArticleArea
        extends GenericStyledArea<Collection<String>, Either<String, Inset>, Collection<String>> {

    private final InsetNodes insets;
    private List<ReadingLine> lines = List.of();

    ArticleArea(InsetNodes insets) {
        super(
                ArticleDocument.PLAIN,
                (flow, classes) -> flow.getStyleClass().addAll(classes),
                ArticleDocument.PLAIN,
                ArticleDocument.operations(),
                false,
                insets::node);
        this.insets = insets;
        getStylesheets().clear(); // the library's own would win over styles/reader.css
        getStyleClass().add("reader-text");
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(this::marker);
        setAccessibleText("Article text");
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromMargin);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        insets.width()
                .bind(
                        Bindings.createDoubleBinding(
                                this::textWidth, widthProperty(), paddingProperty()));
    }

    /// Swaps the text and goes to its start.
    void show(PreparedArticle article) {
        lines = article.lines();
        insets.show(article.blocks());
        replace(0, getLength(), article.document());
        moveTo(0);
        showParagraphAtTop(0);
    }

    /// The lines that are shown.
    List<ReadingLine> lines() {
        return lines;
    }

    /// Scrolls to a place in a line where it is not in sight, and puts the caret there.
    void reveal(int line, int column) {
        if (bounds(line, column).isEmpty()) {
            showParagraphAtCenter(line);
            layout();
        }
        moveTo(line, column);
        requestFollowCaret();
        layout();
    }

    /// Where a character of a line is on the screen, if it is in sight.
    Optional<Bounds> bounds(int line, int column) {
        int at = getAbsolutePosition(line, column);
        Bounds mine = localToScreen(getLayoutBounds());
        return getCharacterBoundsOnScreen(at, Math.min(at + 1, getLength()))
                .filter(b -> mine != null && mine.contains(b.getCenterX(), b.getCenterY()));
    }

    /// Draws the text of a line anew with other things found in it.
    void restyle(int line, LineFound found) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        LineStyles.of(lines.get(line), found)
                .forEach(run -> spans.add(run.classes(), run.length()));
        setStyleSpans(line, 0, spans.create());
    }

    /// Draws all of the text anew with other things found in it, and stays where it is. Quicker
    /// than [#restyle] for more than a few lines.
    void restyleAll(Map<Integer, LineFound> found) {
        int top = firstVisibleParToAllParIndex();
        IndexRange selected = getSelection();
        replace(0, getLength(), ArticleDocument.of(lines, found));
        selectRange(selected.getStart(), selected.getEnd());
        showParagraphAtTop(top);
    }

    /// Copies the selection, or nothing where nothing is selected, as text that is useful
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

    /// The line and column of an offset in the whole text.
    Place place(int offset) {
        Position position = offsetToPosition(offset, Bias.Forward);
        return new Place(position.getMajor(), position.getMinor());
    }

    private double textWidth() {
        double sides = getPadding().getLeft() + Measure.GUTTER + getPadding().getRight();
        return Math.max(0, Math.floor(getWidth() - sides));
    }

    private @Nullable Node marker(int paragraph) {
        if (paragraph >= lines.size() || lines.get(paragraph).kind() != LineKind.ITEM) {
            return null;
        }
        Label label = new Label(lines.get(paragraph).marker());
        label.getStyleClass().add("line-marker");
        return label;
    }

    /// The text area would keep the Tab key to itself.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            Node from = event.getTarget() instanceof Node node ? node : this;
            from.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void scrollFromMargin(ScrollEvent event) {
        if (event.getTarget() == this) {
            scrollYBy(-event.getDeltaY());
            event.consume();
        }
    }
}
