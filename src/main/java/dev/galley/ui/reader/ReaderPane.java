package dev.galley.ui.reader;

import dev.galley.session.PostDetail;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// Shows one article for reading. What it shows stays until [#show] is called again. Everything but
/// [#prepare] belongs to the FX thread.
public final class ReaderPane {

    private final StackPane root = new StackPane();
    private final HeadPane head = new HeadPane();
    private final ArticleArea text = new ArticleArea();
    private final BorderPane page = new BorderPane();
    private final Label empty = new Label("Select a post to read it");
    private final Measure measure = new Measure();

    public ReaderPane() {
        root.getStyleClass().add("reader");
        root.getStylesheets().add(stylesheet());
        empty.getStyleClass().add("reader-empty");
        page.setTop(head);
        page.setCenter(new VirtualizedScrollPane<>(text));
        text.setContextMenu(menu());
        root.getChildren().addAll(measure.probe(), page, empty);
        root.widthProperty().subscribe(width -> fit());
        measure.column().subscribe(width -> fit());
        show(null);
    }

    /// The pane to put into the window.
    public Node node() {
        return root;
    }

    /// Shows an article from its start, or the empty state.
    public void show(@Nullable PreparedArticle article) {
        page.setVisible(article != null);
        empty.setVisible(article == null);
        if (article != null) {
            head.show(article.head());
            text.show(article);
        }
    }

    /// Does all the work of showing a post that needs no window. Call it on any thread.
    public static PreparedArticle prepare(PostDetail detail) {
        return PreparedArticle.of(detail);
    }

    private void fit() {
        double column = measure.column().get();
        double width = root.getWidth();
        double left = Measure.left(width, column);
        double right = Measure.right(width, column);
        head.margins(left, right);
        text.setPadding(new Insets(0, Math.max(0, right - Measure.MARGIN / 2), 0, left));
    }

    private ContextMenu menu() {
        MenuItem copy = new MenuItem("Copy");
        copy.setOnAction(event -> text.copy());
        MenuItem copyAll = new MenuItem("Copy the whole text");
        copyAll.setOnAction(event -> copyWhole());
        MenuItem selectAll = new MenuItem("Select all");
        selectAll.setOnAction(event -> text.selectAll());
        ContextMenu menu = new ContextMenu(copy, copyAll, selectAll);
        menu.setOnShowing(event -> copy.setDisable(text.getSelection().getLength() == 0));
        return menu;
    }

    private void copyWhole() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.wholeCopy());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String stylesheet() {
        return Objects.requireNonNull(
                        ReaderPane.class.getResource("/styles/reader.css"),
                        "styles/reader.css is missing from the program")
                .toExternalForm();
    }
}
