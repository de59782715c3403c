package dev.galley.ui.start;

import dev.galley.ui.kit.Sheet;
import dev.galley.ui.start.SettingsViewModel.SecondPerson;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Binds the sheet with the settings. Its pages are filled by [ScoreLines], [RiskLines],
/// [FieldGrid], [ReasonLines], [PeopleLines] and [WindowLines].
public final class SettingsController {

    private final SettingsViewModel model;
    private final Runnable home;

    @FXML private StackPane overlay;
    @FXML private Label readOnly;
    @FXML private TabPane pages;
    @FXML private Tab releaseTab;
    @FXML private Tab scoresTab;
    @FXML private Tab riskTab;
    @FXML private Tab reasonsTab;
    @FXML private Tab checksTab;
    @FXML private Tab windowTab;
    @FXML private VBox release;
    @FXML private VBox second;
    @FXML private VBox scores;
    @FXML private VBox limits;
    @FXML private VBox volatileFields;
    @FXML private StackPane fields;
    @FXML private VBox risk;
    @FXML private VBox riskRows;
    @FXML private VBox reasons;
    @FXML private ScrollPane reasonScroll;
    @FXML private VBox reasonRows;
    @FXML private VBox checks;
    @FXML private TextField checkSearch;
    @FXML private Label checkSummary;
    @FXML private VBox checkRows;
    @FXML private VBox people;
    @FXML private Label record;
    @FXML private VBox personRows;
    @FXML private TextField newName;
    @FXML private Label personProblem;
    @FXML private VBox window;
    @FXML private Label problem;

    /// A controller of this model.
    ///
    /// @param home moves the focus where one works
    public SettingsController(SettingsViewModel model, Runnable home) {
        this.model = model;
        this.home = home;
    }

    @FXML
    void initialize() {
        second.getChildren().setAll(Choice.lines(secondChoices(), model.second()));
        limits.getChildren().setAll(model.limits().stream().map(ScoreLines::line).toList());
        fields.getChildren().setAll(FieldGrid.of(model.fields()));
        riskRows.getChildren().setAll(RiskLines.of(model.risk()));
        ReasonLines.fill(reasonRows, model.reasons());
        checkSearch.textProperty().bindBidirectional(model.checks().search());
        checkSummary.textProperty().bind(model.checks().summary());
        CheckLines.fillWhenSeen(checksTab, checkRows, model.checks());
        PeopleLines.fill(personRows, model.people());
        window.getChildren().setAll(WindowLines.of(model));
        record.setText(RoleWords.RECORD);
        newName.textProperty().bindBidirectional(model.people().newName());
        Problems.show(personProblem, model.people().problem());
        Problems.show(problem, model.problem());
        boolean writable = model.writable();
        readOnly.setVisible(!writable);
        readOnly.setManaged(!writable);
        List.of(release, scores, risk, volatileFields, reasons, checks, people)
                .forEach(page -> page.setDisable(!writable));
        Sheet.make(overlay, model.open(), new Sheet.Way(model::cancel, this::first, home));
        model.open().subscribe(_ -> open(SettingsViewModel.Page.RELEASE));
    }

    @FXML
    void onAddReason() {
        model.reasons().add();
        Node last = reasonRows.getChildren().getLast();
        reasonScroll.layout();
        reasonScroll.setVvalue(1);
        last.lookup(".text-field").requestFocus();
    }

    @FXML
    void onResetChecks() {
        model.checks().reset();
    }

    @FXML
    void onResetRisk() {
        model.risk().reset();
    }

    @FXML
    void onAddPerson() {
        model.people().add();
        newName.requestFocus();
    }

    @FXML
    void onSave() {
        model.wrongPage().ifPresent(this::open);
        model.save();
    }

    @FXML
    void onCancel() {
        model.cancel();
    }

    private void open(SettingsViewModel.Page page) {
        pages.getSelectionModel()
                .select(
                        switch (page) {
                            case RELEASE -> model.writable() ? releaseTab : windowTab;
                            case SCORES -> scoresTab;
                            case RISK -> riskTab;
                            case REASONS -> reasonsTab;
                        });
    }

    private Node first() {
        return pages;
    }

    private static List<Choice<SecondPerson>> secondChoices() {
        return List.of(
                new Choice<>(
                        SecondPerson.AUTOMATIC,
                        "Automatic",
                        "As soon as this workspace has two people."),
                new Choice<>(
                        SecondPerson.ALWAYS,
                        "Always",
                        "Also while one person works here; nothing can be exported until a second"
                                + " one signs off."),
                new Choice<>(
                        SecondPerson.NEVER,
                        "Never",
                        "An approval is enough; sign-offs are still possible."));
    }
}
