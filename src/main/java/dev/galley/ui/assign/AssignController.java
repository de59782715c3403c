package dev.galley.ui.assign;

import dev.galley.ui.kit.Sheet;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Binds the sheet that asks to whom posts go. Arrows choose while one types, Enter assigns, Escape
/// closes.
public final class AssignController {

    private static final int PAGE = 6;

    private final AssignViewModel model;
    private final Runnable leave;

    @FXML private StackPane overlay;
    @FXML private Label question;
    @FXML private Label subject;
    @FXML private TextField search;
    @FXML private ListView<Candidate> list;
    @FXML private Label none;

    /// A controller.
    ///
    /// @param leave moves the focus back to where one works
    public AssignController(AssignViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        question.textProperty().bind(model.question());
        subject.textProperty().bind(model.subject());
        subject.managedProperty().bind(model.subject().isNotEmpty());
        search.textProperty().bindBidirectional(model.text());
        list.setItems(model.found());
        list.setCellFactory(_ -> new CandidateCell());
        list.setOnMouseClicked(_ -> assign(list.getSelectionModel().getSelectedIndex()));
        model.chosen().subscribe(place -> show(place.intValue()));
        none.visibleProperty().bind(model.chosen().lessThan(0));
        overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        overlay.setOnMousePressed(
                mouse -> {
                    if (overlay.equals(mouse.getTarget())) {
                        model.close();
                    }
                });
        Sheet.make(overlay, model.open(), new Sheet.Way(model::close, () -> search, leave));
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.choose(Math.min(last(), model.chosen().get() + PAGE));
            case PAGE_UP -> model.choose(Math.max(0, model.chosen().get() - PAGE));
            case ENTER -> model.assign();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private int last() {
        return model.found().size() - 1;
    }

    private void assign(int place) {
        model.choose(place);
        model.assign();
    }

    private void show(int place) {
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(Math.max(0, place - PAGE / 2));
        }
    }
}
