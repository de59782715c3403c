package dev.galley.ui.start;

import dev.galley.ui.kit.BandStack;
import dev.galley.ui.kit.Icons;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.Optional;

/// Binds the screen that is shown while no workspace is open.
public final class WelcomeController {

    private static final int MOST_ROWS = 5;
    private static final double ROW = 4.0; // em

    private final WelcomeViewModel model;

    @FXML private BorderPane welcome;
    @FXML private StackPane bands;
    @FXML private Button samples;
    @FXML private Button choose;
    @FXML private Button create;
    @FXML private VBox form;
    @FXML private TextField name;
    @FXML private TextField parent;
    @FXML private Label formProblem;
    @FXML private VBox recentBox;
    @FXML private ListView<RecentRow> recent;

    /// A controller of this model.
    public WelcomeController(WelcomeViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        bands.getChildren().setAll(new BandStack(model.notices()));
        fill(choose, Feather.FOLDER, "Open a workspace…", "A folder that has one already");
        fill(create, Feather.FOLDER_PLUS, "Create a workspace…", "For articles of your own");
        model.sampleCount().subscribe(count -> offerSamples(count.intValue()));
        recent.setItems(model.recent());
        recent.setCellFactory(_ -> new RecentCell(model::remove));
        recent.setOnKeyPressed(this::onListKey);
        recent.setOnMouseClicked(_ -> chosen().ifPresent(this::openClicked));
        model.recent().addListener((ListChangeListener<RecentRow>) _ -> showRecent());
        showRecent();
        bindForm();
        welcome.setOnDragOver(WelcomeController::onDragOver);
        welcome.setOnDragDropped(this::onDropped);
    }

    /// Puts the focus where a person begins.
    public void focus() {
        if (!model.recent().isEmpty()) {
            recent.getSelectionModel().selectFirst();
            recent.requestFocus();
        } else {
            (samples.isManaged() ? samples : choose).requestFocus();
        }
    }

    @FXML
    void onSamples() {
        model.openSamples();
    }

    @FXML
    void onOpen() {
        model.choose();
    }

    @FXML
    void onCreate() {
        model.form().start();
    }

    @FXML
    void onChooseParent() {
        model.chooseParent();
    }

    @FXML
    void onMake() {
        model.form().create();
    }

    @FXML
    void onCancelForm() {
        model.form().cancel();
    }

    private void bindForm() {
        NewWorkspace wanted = model.form();
        name.textProperty().bindBidirectional(wanted.name());
        parent.textProperty().bindBidirectional(wanted.parent());
        formProblem.textProperty().bind(wanted.problem());
        wanted.problem().subscribe(text -> appear(formProblem, !text.isEmpty()));
        wanted.open().subscribe(this::showForm);
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::onFormKey);
    }

    private void showForm(boolean open) {
        boolean before = form.isVisible();
        appear(form, open);
        if (open) {
            name.requestFocus();
            name.selectAll();
        } else if (before) {
            create.requestFocus();
        }
    }

    private void onFormKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.form().cancel();
        }
    }

    private void offerSamples(int count) {
        fill(samples, Feather.BOOK_OPEN, "Open the samples", count + " articles, ready to decide");
        appear(samples, count > 0);
        emphasise();
    }

    private void showRecent() {
        int rows = model.recent().size();
        appear(recentBox, rows > 0);
        recent.setStyle("-fx-pref-height: " + (Math.min(rows, MOST_ROWS) * ROW + 0.4) + "em;");
        emphasise();
    }

    /// The way that a newcomer should go stands out.
    private void emphasise() {
        boolean newcomer = model.recent().isEmpty() && samples.isManaged();
        samples.getStyleClass().remove("start-first-way");
        if (newcomer) {
            samples.getStyleClass().add("start-first-way");
        }
    }

    private Optional<RecentRow> chosen() {
        return Optional.ofNullable(recent.getSelectionModel().getSelectedItem());
    }

    private void openClicked(RecentRow row) {
        if (row.there()) {
            model.open(row.folder());
        }
    }

    private void onListKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(row -> model.open(row.folder()));
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            chosen().ifPresent(model::remove);
            key.consume();
        }
    }

    private static void onDragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void onDropped(DragEvent event) {
        model.drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private static void fill(Button way, Feather icon, String what, String why) {
        Label head = new Label(what, Icons.of(icon, "start-way-icon"));
        head.getStyleClass().add("start-way-name");
        Label hint = new Label(why);
        hint.getStyleClass().add("start-way-hint");
        VBox lines = new VBox(head, hint);
        lines.getStyleClass().add("start-way-lines");
        way.setGraphic(lines);
        way.setAccessibleText(what + " " + why);
    }

    private static void appear(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
