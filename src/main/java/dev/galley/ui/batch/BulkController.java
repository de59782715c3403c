package dev.galley.ui.batch;

import dev.galley.review.Decision;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Sheet;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Binds the bulk sheet. While it is open, number keys choose reasons, Enter decides and Escape
/// cancels.
public final class BulkController {

    private final BulkViewModel bulk;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private Label headline;
    @FXML private Label scope;
    @FXML private Label message;
    @FXML private VBox skipped;
    @FXML private FlowPane choices;
    @FXML private TextField note;
    @FXML private Label complaint;
    @FXML private ProgressBar progress;
    @FXML private Label hint;
    @FXML private Button cancel;
    @FXML private Button act;

    /// Binds a sheet.
    ///
    /// @param leave gives the focus back when the sheet closes
    public BulkController(BulkViewModel bulk, Runnable leave) {
        this.bulk = bulk;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        complaint.textProperty().bind(bulk.complaint());
        complaint.visibleProperty().bind(bulk.complaint().isNotEmpty());
        note.textProperty().bindBidirectional(bulk.note());
        for (Node node : List.of(complaint, message, skipped, choices, note, progress, act)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        Sheet.make(overlay, bulk.open(), new Sheet.Way(bulk::close, () -> overlay, leave));
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        bulk.reasons().subscribe(this::showReasons);
        bulk.stage().subscribe(this::show);
    }

    @FXML
    void onAct() {
        bulk.confirm();
    }

    @FXML
    void onCancel() {
        bulk.close();
    }

    private void show(BulkStage stage) {
        Decision decision = bulk.decision();
        boolean ready = stage instanceof BulkStage.Ready;
        scope.setText(bulk.scope());
        note.setVisible(ready);
        choices.setVisible(ready && decision.needsReason());
        act.setVisible(ready);
        hint.setText(ready && decision.needsReason() ? "Number keys choose a reason." : "");
        progress.setVisible(
                stage instanceof BulkStage.Counting || stage instanceof BulkStage.Running);
        cancel.setText(stage instanceof BulkStage.Nothing ? "Close" : "Cancel");
        cancel.setDisable(stage instanceof BulkStage.Running);
        message.setVisible(stage instanceof BulkStage.Nothing);
        showSkipped(stage.skipped());
        switch (stage) {
            case BulkStage.Counting _ -> headline.setText("Counting posts…");
            case BulkStage.Running running ->
                    headline.setText(Wording.doing(decision, running.count()));
            case BulkStage.Nothing nothing -> {
                headline.setText(Wording.none(decision));
                message.setText(nothing.why());
                cancel.requestFocus();
            }
            case BulkStage.Ready(int count, List<Skipped> _) -> {
                headline.setText(Wording.act(decision, count));
                act.setText(Wording.act(decision, count));
                focusFirst(decision);
            }
        }
    }

    private void focusFirst(Decision decision) {
        if (decision.needsReason() && !choices.getChildren().isEmpty()) {
            choices.getChildren().getFirst().requestFocus();
        } else {
            act.requestFocus();
        }
    }

    private void showReasons(List<Reason> reasons) {
        choices.getChildren().setAll(reasons.stream().map(BulkController::button).toList());
    }

    private static ToggleButton button(Reason reason) {
        String words = Wording.reason(reason.code());
        ToggleButton button =
                new ToggleButton(reason.number() > 0 ? reason.number() + "  " + words : words);
        button.getStyleClass().add("bulk-reason");
        button.setAccessibleText("Reason: " + words);
        button.selectedProperty().bindBidirectional(reason.chosen());
        return button;
    }

    private void showSkipped(List<Skipped> lines) {
        skipped.setVisible(!lines.isEmpty());
        skipped.getChildren().clear();
        if (!lines.isEmpty()) {
            int sum = lines.stream().mapToInt(Skipped::count).sum();
            Label title = new Label(Wording.posts(sum) + " will be left out");
            title.getStyleClass().add("bulk-skipped-title");
            skipped.getChildren().add(title);
            lines.forEach(line -> skipped.getChildren().add(line(line)));
        }
    }

    private HBox line(Skipped line) {
        Label count = new Label(Counted.of(line.count()));
        count.getStyleClass().add("bulk-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        String text = line.hint().isEmpty() ? line.why() : line.why() + ": " + line.hint();
        Label why = new Label(text);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox box = new HBox(count, why);
        box.getStyleClass().add("bulk-skipped-line");
        String query = line.query();
        if (query != null) {
            Button show = new Button("Show");
            show.setAccessibleText("Show the " + line.count() + " posts: " + line.why());
            show.setMinWidth(Region.USE_PREF_SIZE);
            show.setOnAction(_ -> bulk.showPosts(query));
            box.getChildren().add(show);
        }
        return box;
    }

    private void onKey(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER) {
            key.consume();
            enter();
        } else if (code.isDigitKey() && !note.isFocused() && choices.isVisible()) {
            key.consume();
            String name = code.getName();
            bulk.press(name.charAt(name.length() - 1) - '0');
        }
    }

    /// Enter presses the button that has the focus, and the primary one from anywhere else.
    private void enter() {
        Node focused = overlay.getScene().getFocusOwner();
        if (focused instanceof Button button && !button.equals(act)) {
            button.fire();
        } else {
            bulk.confirm();
        }
    }
}
