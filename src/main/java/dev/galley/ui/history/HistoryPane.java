package dev.galley.ui.history;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.VirtualizedScrollPane;

import java.util.List;
import java.util.Objects;

/// The tab "Changes": the list of revisions over what differs between two of them. Shows what its
/// view model says. Belongs to the FX thread.
public final class HistoryPane {

    private final HistoryViewModel history;
    private final DiffViewModel diff;
    private final StackPane root = new StackPane();
    private final Column column = new Column();
    private final DiffArea inline = new DiffArea();
    private final VirtualizedScrollPane<DiffArea> inlineScroll =
            new VirtualizedScrollPane<>(inline);
    private final SideBySide sides = new SideBySide();
    private final Label message = new Label();
    private boolean fresh;

    public HistoryPane(HistoryViewModel history) {
        this.history = history;
        this.diff = history.diff();
        root.getStyleClass().add("history");
        root.getStylesheets().add(stylesheet());
        message.getStyleClass().add("history-empty");
        message.setWrapText(true);
        VBox top =
                new VBox(
                        new RevisionList(history),
                        new GoBackStrip(history),
                        new ComparisonHead(history));
        BorderPane page = new BorderPane(new StackPane(inlineScroll, sides, message));
        page.setTop(top);
        root.getChildren().addAll(column.line(), page);
        inline.onUnfold(diff::unfold);
        inline.setContextMenu(menu());
        sides.onUnfold(diff::unfold);
        root.widthProperty().subscribe(_ -> fit());
        column.line().layoutBoundsProperty().subscribe(_ -> fit());
        diff.comparison().subscribe(_ -> fresh = true);
        diff.lines().subscribe(this::show);
        diff.sideBySide().subscribe(_ -> show(diff.lines().get()));
        diff.change().subscribe(_ -> goToChange());
        history.revisions().subscribe(_ -> say());
        history.choice().subscribe(_ -> say());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The pane to put into the window.
    public Node node() {
        return root;
    }

    /// Moves the focus to the text.
    public void focus() {
        inline.requestFocus();
    }

    private void show(List<DiffLine> lines) {
        boolean some = diff.comparison().get() != null;
        boolean same = !fresh;
        fresh = false;
        boolean beside = diff.sideBySide().get();
        inlineScroll.setVisible(some && !beside);
        sides.setVisible(some && beside);
        if (beside) {
            sides.show(lines, same);
        } else {
            inline.show(lines, same);
        }
        say();
    }

    private void say() {
        message.setText(history.message());
        message.setVisible(!message.getText().isEmpty());
    }

    private void goToChange() {
        int line = diff.lineOfChange();
        if (diff.sideBySide().get()) {
            sides.goTo(line);
        } else {
            inline.goTo(line);
        }
    }

    private void fit() {
        inline.setPadding(column.round(root.getWidth()));
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean letter = plain && !typing && !event.isShiftDown();
        if (event.getCode() == KeyCode.F7 && plain) {
            step(!event.isShiftDown());
            event.consume();
        } else if (letter && (event.getCode() == KeyCode.N || event.getCode() == KeyCode.P)) {
            step(event.getCode() == KeyCode.N);
            event.consume();
        }
    }

    private void step(boolean next) {
        if (next) {
            diff.nextChange();
        } else {
            diff.previousChange();
        }
    }

    private ContextMenu menu() {
        MenuItem copy = new MenuItem("Copy");
        copy.setOnAction(_ -> inline.copy());
        MenuItem copyBefore = new MenuItem("Copy the text before");
        copyBefore.setOnAction(_ -> inline.copyBefore());
        MenuItem selectAll = new MenuItem("Select all");
        selectAll.setOnAction(_ -> inline.selectAll());
        ContextMenu menu = new ContextMenu(copy, copyBefore, selectAll);
        menu.setOnShowing(
                _ -> {
                    boolean none = inline.getSelection().getLength() == 0;
                    copy.setDisable(none);
                    copyBefore.setDisable(none);
                });
        return menu;
    }

    private static String stylesheet() {
        return Objects.requireNonNull(
                        HistoryPane.class.getResource("/styles/history.css"),
                        "styles/history.css is missing from the program")
                .toExternalForm();
    }
}
