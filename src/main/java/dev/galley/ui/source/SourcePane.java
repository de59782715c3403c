package dev.galley.ui.source;

import dev.galley.session.PostDetail;
import dev.galley.text.Span;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Icons;
import dev.galley.ui.kit.Times;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Shows the raw text of a post beside what the parser made of it, both scrolling together, and
/// takes what QA says about it. What it shows stays until [#show] is called again. Its stylesheet
/// is `styles/source.css`. Everything but [#prepare] belongs to the FX thread.
public final class SourcePane {

    /// Narrower than this, in pixels, the sides stand one above the other.
    private static final double SIDE_BY_SIDE = 620;

    private final StackPane root = new StackPane();
    private final BorderPane page = new BorderPane();
    private final Label empty = new Label("Select a post to see its source");
    private final SourceViewModel model = new SourceViewModel();
    private final InspectionViewModel inspection;
    private final FindViewModel find;
    private final RawView raw = new RawView();
    private final OutlineView outline = new OutlineView();
    private final RawInput input;
    private final FindBar bar;
    private final ToggleButton white = new ToggleButton();
    private final SideHead rawHead;
    private final SideHead outlineHead = new SideHead("Parsed");
    private final RemarkPane remarks = new RemarkPane(this::step, this::go);

    /// A pane that shows nothing yet.
    ///
    /// @param background where words are looked for
    /// @param host takes the verdicts
    public SourcePane(Background background, InspectionHost host, Times times) {
        inspection = new InspectionViewModel(host, times);
        find = new FindViewModel(background);
        bar = new FindBar(find, raw::requestFocus);
        input = new RawInput(raw, this::moved, model::hover);
        rawHead = new SideHead("Raw text", whiteSwitch(), finder());
        root.getStyleClass().add("source");
        empty.getStyleClass().add("source-empty");
        build();
        connect();
        show(null);
    }

    /// The pane to put into the window.
    public Node node() {
        return root;
    }

    /// Does all the work of showing a post that needs no window. Call it on any thread.
    ///
    /// @param text the decoded text that the post was parsed from
    public static SourceModel prepare(PostDetail detail, String text) {
        return SourceModel.of(detail, text);
    }

    /// Shows a source from its start, or the empty state.
    public void show(@Nullable SourceModel now) {
        page.setVisible(now != null);
        empty.setVisible(now == null);
        inspection.close();
        model.show(now);
        raw.show(now);
        find.text(now == null ? "" : now.text());
        if (now != null) {
            outline.show(now.pieces());
            remarks.show(now);
            rawHead.say(
                    "%,d lines, %,d characters, %s claimed"
                            .formatted(
                                    now.lines().count(), now.text().length(), now.coverageWords()));
            outlineHead.say("%,d pieces".formatted(now.pieces().size()));
        }
    }

    /// Shows what was said last about the parse; null where nothing was.
    public void showVerdict(@Nullable LastVerdict verdict) {
        inspection.show(verdict);
    }

    /// Shows where one is in a sample; null where none is walked through.
    public void showSample(@Nullable SampleStep step) {
        inspection.show(step);
    }

    /// Opens the bar that finds words in the raw text, or goes to it.
    public void openFind() {
        if (page.isVisible()) {
            String selected = raw.caret().selected();
            if (!selected.isBlank() && selected.length() < 200 && selected.indexOf('\n') < 0) {
                find.words().set(selected.strip());
            }
            find.from(raw.caret().selection().start());
            find.open().set(true);
            bar.focus();
        }
    }

    /// Goes to the next place that was found; opens the bar where nothing is looked for.
    public void findNext() {
        findOn(find::next);
    }

    /// Goes to the place before that was found; opens the bar where nothing is looked for.
    public void findPrevious() {
        findOn(find::previous);
    }

    /// Goes to the next piece of unclaimed text, problem or finding.
    public void nextProblem() {
        step(1);
    }

    /// Goes to the piece of unclaimed text, problem or finding before.
    public void previousProblem() {
        step(-1);
    }

    /// Shows or hides white space.
    public void switchWhiteSpace() {
        white.fire();
    }

    /// Says that the parse is right, as the key Y does.
    public void judgeRight() {
        if (page.isVisible()) {
            inspection.right();
        }
    }

    /// Begins to say what is wrong with what is selected or lit, as the key N does.
    public void judgeWrong() {
        SourceModel now = model.model().get();
        if (now == null) {
            return;
        }
        Span span = model.subject();
        Piece piece = model.piece();
        boolean whole = piece != null && piece.span().equals(span);
        String text = piece != null && whole ? piece.text() : span.of(now.text());
        String is = piece == null ? "" : piece.kind().word();
        inspection.begin(span, place(now, span), is, text);
        raw.reveal(span);
    }

    /// Selects some characters and brings them and their piece into sight.
    public void reveal(Span span) {
        SourceModel now = model.model().get();
        if (now != null && span.end() <= now.text().length()) {
            raw.caret().select(span);
            raw.reveal(span);
            model.moved(span.end(), span);
            outline.reveal(model.chosen().get());
        }
    }

    private static String place(SourceModel model, Span span) {
        return model.position(span.start()) + " · " + Remarks.cut(span.of(model.text()));
    }

    private void build() {
        BorderPane left = new BorderPane(raw, new VBox(rawHead, bar), null, null, null);
        BorderPane right = new BorderPane(outline, outlineHead, null, null, null);
        SplitPane sides = new SplitPane(left, right);
        sides.getStyleClass().add("source-sides");
        sides.setDividerPositions(0.54);
        VBox.setVgrow(sides, Priority.ALWAYS);
        left.setMinSize(0, 0);
        right.setMinSize(0, 0);
        page.setTop(new InspectBar(inspection, this::judgeWrong));
        page.setCenter(sides);
        page.setBottom(new VBox(new WrongSheet(inspection, raw::requestFocus), remarks));
        root.getChildren().addAll(page, empty);
        root.widthProperty()
                .subscribe(
                        width ->
                                sides.setOrientation(
                                        width.doubleValue() < SIDE_BY_SIDE
                                                ? Orientation.VERTICAL
                                                : Orientation.HORIZONTAL));
    }

    private void connect() {
        raw.onScrolled(outline::showAt);
        outline.listen(raw::showAt, model::hover, this::picked);
        model.hovered().subscribe(_ -> light());
        model.chosen().subscribe(_ -> light());
        model.remark().subscribe(at -> remarks.at(at.intValue()));
        remarks.position().textProperty().bind(model.position());
        find.found().subscribe(this::found);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        ContextMenu menu = menu();
        raw.setOnContextMenuRequested(
                event -> menu.show(raw, event.getScreenX(), event.getScreenY()));
    }

    private ContextMenu menu() {
        MenuItem copy = item("Copy", input::copy);
        MenuItem piece = item("Select the piece", () -> reveal(pieceSpan()));
        MenuItem wrong = item("Parse wrong here", this::judgeWrong);
        MenuItem words = item("Find in the raw text", this::openFind);
        ContextMenu menu = new ContextMenu(copy, piece, wrong, words);
        menu.setOnShowing(_ -> copy.setDisable(raw.caret().selected().isEmpty()));
        return menu;
    }

    private Span pieceSpan() {
        Piece piece = model.piece();
        return piece == null ? raw.caret().selection() : piece.span();
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private Node whiteSwitch() {
        String words = "Show white space, control characters and line ends";
        white.setText("¶");
        white.getStyleClass().addAll("flat", "side-tool");
        white.setAccessibleText(words);
        white.setTooltip(new Tooltip(words));
        white.selectedProperty().subscribe(raw::white);
        return white;
    }

    private Node finder() {
        Button button = new Button();
        button.setGraphic(Icons.of(Feather.SEARCH));
        button.getStyleClass().addAll("flat", "button-icon", "side-tool");
        button.setAccessibleText("Find in the raw text");
        button.setTooltip(new Tooltip("Find in the raw text (Ctrl+F)"));
        button.setOnAction(_ -> openFind());
        return button;
    }

    private void light() {
        raw.light(model.hovered().get(), model.chosen().get());
        outline.light(model.hovered().get(), model.chosen().get());
    }

    /// The caret was moved: the piece there is lit and brought into sight on the other side.
    private void moved() {
        model.moved(raw.caret().at(), raw.caret().selection());
        outline.reveal(model.chosen().get());
    }

    /// A piece was picked in the outline: the caret goes to it.
    private void picked(int index) {
        SourceModel now = model.model().get();
        if (now != null) {
            Piece piece = now.pieces().get(index);
            raw.caret().place(piece.span().start(), false);
            raw.reveal(new Span(piece.from(), piece.end()));
            model.moved(piece.span().start(), raw.caret().selection());
            model.choose(index);
        }
    }

    private void step(int steps) {
        Remark remark = model.step(steps);
        if (remark != null) {
            go(remark);
        }
    }

    private void go(Remark remark) {
        model.at(remark);
        if (remark.span() != null) {
            reveal(remark.span());
        }
    }

    private void found(FindViewModel.Found now) {
        raw.found(now.spans());
        FoundSpans spans = now.spans();
        if (now.moved() && spans.current() >= 0) {
            int start = spans.starts()[spans.current()];
            reveal(new Span(start, start + spans.length()));
        }
    }

    private void findOn(Runnable go) {
        if (find.open().get() && !find.words().get().isEmpty()) {
            go.run();
        } else {
            openFind();
        }
    }

    private void key(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!alone || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.Y) {
            judgeRight();
        } else if (event.getCode() == KeyCode.N) {
            judgeWrong();
        } else {
            return;
        }
        event.consume();
    }
}
