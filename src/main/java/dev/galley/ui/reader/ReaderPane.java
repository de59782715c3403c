package dev.galley.ui.reader;

import dev.galley.session.PostDetail;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.FindBar;
import dev.galley.ui.kit.FindingList;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Shows one article for reading. What it shows stays until [#show] is called again. Its stylesheet
/// is `styles/reader.css`, to be put into the scene beside the colours. Everything but [#prepare]
/// belongs to the FX thread.
public final class ReaderPane {

    private final StackPane root = new StackPane();
    private final HeadPane head;
    private final CurrentFinding current;
    private final ArticleArea text;
    private final BorderPane page = new BorderPane();
    private final Label empty = new Label("Select a post to read it");
    private final Measure measure = new Measure();
    private final FindViewModel find = new FindViewModel();
    private final FindBar bar;
    private final FoundMarks found;
    private final ProblemTour problems;

    /// A reader that shows nothing yet.
    ///
    /// @param images asked when a person asks for a picture
    /// @param background where pictures are fetched
    public ReaderPane(ImageSource images, Background background) {
        this(images, background, new CurrentFinding());
    }

    /// A reader that shares with other panes which finding is looked at.
    ///
    /// @param images asked when a person asks for a picture
    /// @param background where pictures are fetched
    public ReaderPane(ImageSource images, Background background, CurrentFinding current) {
        this.current = current;
        head = new HeadPane(current);
        text = new ArticleArea(new InsetNodes(images, background));
        bar = new FindBar(find, "Find in the article", text::requestFocus);
        found = new FoundMarks(text);
        ProblemPopover popover = new ProblemPopover();
        problems = new ProblemTour(text, popover, current);
        find.found().subscribe(now -> found.show(now));
        root.getStyleClass().add("reader");
        empty.getStyleClass().add("reader-empty");
        page.setTop(new VBox(head, bar));
        VirtualizedScrollPane<ArticleArea> scroll = new VirtualizedScrollPane<>(text);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        page.setCenter(scroll);
        text.setContextMenu(menu());
        root.getChildren().addAll(measure.probe(), page, empty, popover);
        root.widthProperty().subscribe(width -> fit());
        measure.column().subscribe(width -> fit());
        show(null);
    }

    /// The pane to put into the window.
    public Node node() {
        return root;
    }

    /// Whether the findings are listed over the text, because no other pane lists them.
    public BooleanProperty listsFindings() {
        return head.listsFindings();
    }

    /// Shows an article from its start, or the empty state.
    public void show(@Nullable PreparedArticle article) {
        page.setVisible(article != null);
        empty.setVisible(article == null);
        found.forget();
        find.text(null);
        if (article != null) {
            head.show(article.head());
            text.show(article);
            problems.show(article);
            find.text(article.foundText());
        }
        current.show(article == null ? FindingList.NONE : article.head().findings());
    }

    /// Does all the work of showing a post that needs no window. Call it on any thread. Problems of
    /// the parser are listed but not underlined.
    public static PreparedArticle prepare(PostDetail detail) {
        return prepare(detail, () -> null);
    }

    /// Does all the work of showing a post that needs no window. Call it on any thread.
    ///
    /// @param source gives the text that the problems' spans point into, or null; asked only where
    ///   there are such problems
    public static PreparedArticle prepare(PostDetail detail, Supplier<@Nullable String> source) {
        return PreparedArticle.of(detail, source);
    }

    /// Opens the bar that finds words in the article, or goes to it.
    public void openFind() {
        if (page.isVisible()) {
            String selected = text.getSelectedText();
            if (!selected.isBlank() && selected.indexOf('\n') < 0) {
                find.words().set(selected.strip());
            }
            find.open().set(true);
            bar.focus();
        }
    }

    /// Goes to the next place that was found; opens the bar where nothing is looked for.
    public void findNext() {
        findOn(find::next);
    }

    /// Goes to the previous place that was found; opens the bar where nothing is looked for.
    public void findPrevious() {
        findOn(find::previous);
    }

    /// Goes to the next finding in the order of their places and says what it is.
    public void nextProblem() {
        current.step(1);
    }

    /// Goes to the previous finding in the order of their places and says what it is.
    public void previousProblem() {
        current.step(-1);
    }

    /// Calls back when a block is double clicked, with its index; -1 for the title.
    public void onEditRequested(Consumer<Integer> asked) {
        BlockClicks.listen(text, asked);
    }

    /// The index of the block at the top of what is in sight; -1 for the title.
    public int blockAtTop() {
        int line = text.firstVisibleParToAllParIndex();
        return line < text.lines().size() ? text.lines().get(line).block() : ReadingLine.TITLE;
    }

    /// Scrolls so that a block is at the top; -1 for the title.
    public void scrollToBlock(int block) {
        for (int i = 0; i < text.lines().size(); i++) {
            if (text.lines().get(i).block() == block) {
                text.showParagraphAtTop(i);
                return;
            }
        }
    }

    private void findOn(Runnable go) {
        if (find.open().get() && !find.words().get().isEmpty()) {
            go.run();
        } else {
            openFind();
        }
    }

    private void fit() {
        double column = measure.column().get();
        double width = root.getWidth();
        double left = Measure.left(width, column);
        double right = Measure.right(width, column);
        head.margins(left, right);
        double end = Math.max(0, right - Measure.MARGIN / 2);
        text.setPadding(new Insets(0, end, 0, left - Measure.GUTTER));
    }

    private ContextMenu menu() {
        MenuItem copy = item("Copy", text::copy);
        MenuItem copyAll = item("Copy the whole text", this::copyWhole);
        MenuItem selectAll = item("Select all", text::selectAll);
        MenuItem findHere = item("Find in the article", this::openFind);
        ContextMenu menu = new ContextMenu(copy, copyAll, selectAll, findHere);
        menu.setOnShowing(event -> copy.setDisable(text.getSelection().getLength() == 0));
        return menu;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void copyWhole() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.wholeCopy());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
