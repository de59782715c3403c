package dev.galley.ui.history;

import dev.galley.compare.Piece;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// A difference as two texts side by side, a row for each line; only the rows in sight are laid
/// out.
final class SideBySide extends StackPane {

    private final ObservableList<DiffLine> rows = FXCollections.observableArrayList();
    private final VirtualFlow<DiffLine, Cell<DiffLine, Node>> flow;
    private IntConsumer unfold = _ -> {};

    SideBySide() {
        flow = VirtualFlow.createVertical(rows, line -> Cell.wrapNode(row(line)));
        getStyleClass().add("side-by-side");
        getChildren().add(new VirtualizedScrollPane<>(flow));
        setAccessibleText("What differs, side by side");
    }

    /// Who is told which stretch to unfold.
    void onUnfold(IntConsumer listener) {
        unfold = listener;
    }

    /// Swaps the lines.
    void show(List<DiffLine> next, boolean sameComparison) {
        int top = sameComparison ? Math.max(0, flow.getFirstVisibleIndex()) : 0;
        rows.setAll(next);
        if (!next.isEmpty()) {
            flow.showAsFirst(Math.min(top, next.size() - 1));
        }
    }

    /// Brings a line into view.
    void goTo(int line) {
        if (line >= 0 && line < rows.size()) {
            flow.showAsFirst(Math.max(0, line - 1));
        }
    }

    private Node row(DiffLine line) {
        if (line.kind() == LineKind.FOLD) {
            return fold(line);
        }
        GridPane row = new GridPane();
        row.getStyleClass().addAll("diff-row", line.kind().styleClass());
        row.setMinWidth(0);
        row.getColumnConstraints().setAll(half(), half());
        row.add(side(line, line.before(), true), 0, 0);
        row.add(side(line, line.after(), false), 1, 0);
        return row;
    }

    private Node fold(DiffLine line) {
        Hyperlink link = new Hyperlink(line.shown());
        link.setOnAction(_ -> unfold.accept(line.number()));
        StackPane row = new StackPane(link);
        row.getStyleClass().addAll("diff-row", "diff-fold");
        return row;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints(0);
        half.setPercentWidth(50);
        return half;
    }

    private static Node side(DiffLine line, List<Piece> pieces, boolean before) {
        TextFlow text = new TextFlow();
        text.getStyleClass().add("diff-side");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        boolean lead = before ? leadsBefore(line) : leadsAfter(line);
        Label sign = new Label(lead && line.first() ? line.mark().sign() : "");
        sign.getStyleClass().addAll("diff-sign", line.mark().styleClass());
        sign.setAccessibleText(lead ? line.mark().word() : "");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        if (lead && !line.label().isEmpty()) {
            text.getChildren().add(part(line.label() + "  ", "diff-lead-text"));
        }
        for (Piece piece : pieces) {
            text.getChildren().add(part(piece.text(), DiffDocument.styleClass(piece.kind())));
        }
        if (!pieces.isEmpty()) {
            text.setOnContextMenuRequested(
                    event -> menu(pieces).show(text, event.getScreenX(), event.getScreenY()));
        }
        HBox side = new HBox(sign, text);
        side.setMinWidth(0);
        return side;
    }

    private static Text part(String text, String styleClass) {
        Text part = new Text(text);
        part.getStyleClass().addAll("diff-part", styleClass);
        return part;
    }

    private static boolean leadsBefore(DiffLine line) {
        return line.frame().side() != DiffLine.Side.AFTER && line.mark() != Mark.ADDED;
    }

    private static boolean leadsAfter(DiffLine line) {
        return line.frame().side() != DiffLine.Side.BEFORE && line.mark() != Mark.REMOVED;
    }

    private static ContextMenu menu(List<Piece> pieces) {
        MenuItem copy = new MenuItem("Copy this paragraph");
        copy.setOnAction(
                _ -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(
                            pieces.stream().map(Piece::text).collect(Collectors.joining()));
                    Clipboard.getSystemClipboard().setContent(content);
                });
        return new ContextMenu(copy);
    }
}
