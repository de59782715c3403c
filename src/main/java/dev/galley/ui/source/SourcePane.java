package dev.galley.ui.source;

import dev.galley.session.PostDetail;
import dev.galley.text.Span;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Times;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Shows the raw text of a post beside what the parser made of it, both scrolling together, and
/// takes what QA says about it. What it shows stays until [#show] is called again. It brings its
/// stylesheet `styles/source.css` along; the colours are the window's. Everything but [#prepare]
/// belongs to the FX thread.
public final class SourcePane {

    /// Narrower than this, in pixels, the sides stand one above the other.
    private static final double SIDE_BY_SIDE = 620;

    private final StackPane root = new StackPane();
    private final BorderPane page = new BorderPane();
    private final Label empty = new Label("Select a post to see its source");
    private final SourceViewModel model = new SourceViewModel();
    private final InspectionViewModel inspection;
    private final RawSide side;
    private final RawView raw;
    private final OutlineView outline = new OutlineView();
    private final RawInput input;
    private final SideHead outlineHead = new SideHead("Parsed");
    private final RemarkPane remarks = new RemarkPane(this::step, this::go);

    /// A pane that shows nothing yet.
    ///
    /// @param background where words are looked for
    /// @param host takes the verdicts
    public SourcePane(Background background, InspectionHost host, Times times) {
        inspection = new InspectionViewModel(host, times);
        side = new RawSide(background);
        raw = side.view();
        input = new RawInput(raw, this::moved, model::hover);
        root.getStyleClass().add("source");
        root.getStylesheets().add(stylesheet());
        empty.getStyleClass().add("source-empty");
        build();
        connect();
        show(null);
    }

    /// The pane to put into the window.
    public Node node() {
        return root;
    }

    /// The sides among which the focus moves: the raw text, and what was made of it.
    public List<Node> sides() {
        return List.of(raw, outline);
    }

    /// Whether a node is the raw text, in which one selects by keys.
    public boolean isRawText(Node node) {
        return node.equals(raw);
    }

    /// Whether somebody is saying what is wrong; the keys are theirs meanwhile.
    public ReadOnlyBooleanProperty isBeingJudged() {
        return inspection.open();
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
        if (now == null) {
            side.clear();
        } else {
            side.show(now);
            outline.show(now.pieces());
            remarks.show(now);
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
            side.openFind();
        }
    }

    /// Goes to the next place that was found; opens the bar where nothing is looked for.
    public void findNext() {
        side.findOn(false);
    }

    /// Goes to the place before that was found; opens the bar where nothing is looked for.
    public void findPrevious() {
        side.findOn(true);
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
        side.switchWhite();
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
        if (model.subject().length() == 0) {
            int hovered = model.hovered().get();
            picked(hovered >= 0 ? hovered : raw.atTop().piece());
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

    private static String stylesheet() {
        return Objects.requireNonNull(
                        SourcePane.class.getResource("/styles/source.css"),
                        "styles/source.css is missing from the program")
                .toExternalForm();
    }

    private static String place(SourceModel model, Span span) {
        String words = Remarks.cut(span.of(model.text()));
        return model.position(span.start()) + (words.isEmpty() ? "" : " · " + words);
    }

    private void build() {
        BorderPane right = new BorderPane(outline, outlineHead, null, null, null);
        SplitPane sides = new SplitPane(side, right);
        sides.getStyleClass().add("source-sides");
        sides.setDividerPositions(0.54);
        VBox.setVgrow(sides, Priority.ALWAYS);
        right.setMinSize(0, 0);
        page.setTop(
                new VBox(new SampleBar(inspection), new InspectBar(inspection, this::judgeWrong)));
        page.setCenter(sides);
        remarks.visibleProperty().bind(inspection.open().not());
        remarks.managedProperty().bind(remarks.visibleProperty());
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
        side.onFound(this::reveal);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        side.offer(
                input::copy,
                List.of(
                        RawSide.item("Select the piece", () -> reveal(pieceSpan())),
                        RawSide.item("Parse wrong here", this::judgeWrong)));
    }

    private Span pieceSpan() {
        Piece piece = model.piece();
        return piece == null ? raw.caret().selection() : piece.span();
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
        if (now != null && index < now.pieces().size()) {
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

    private void key(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!alone || inspection.open().get() || event.getTarget() instanceof TextInputControl) {
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
