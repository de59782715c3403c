package dev.galley.ui.reader;

import dev.galley.article.Severity;
import dev.galley.ui.kit.CurrentFinding;
import dev.galley.ui.kit.FindingList;
import dev.galley.ui.kit.Icons;
import dev.galley.ui.kit.SeverityIcon;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.stream.IntStream;

/// The findings: one line that unfolds, where no other pane lists them. It stays folded or unfolded
/// from one post to the next.
final class ProblemStrip extends VBox {

    private static final int MOST_SHOWN = 200;

    private final ToggleButton fold = new ToggleButton();
    private final VBox list = new VBox();
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final CurrentFinding current;
    private FindingList findings = FindingList.NONE;

    ProblemStrip(CurrentFinding current) {
        this.current = current;
        getStyleClass().add("problem-strip");
        fold.getStyleClass().add("problem-fold");
        list.getStyleClass().add("problem-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("problem-scroll");
        scroll.visibleProperty().bind(fold.selectedProperty());
        scroll.managedProperty().bind(fold.selectedProperty());
        fold.selectedProperty().subscribe(open -> refresh());
        getChildren().addAll(fold, scroll);
        wanted.subscribe(_ -> refresh());
    }

    /// Whether it is wanted, because the findings are listed nowhere else.
    BooleanProperty wanted() {
        return wanted;
    }

    /// Shows findings; the strip is gone where there are none.
    void show(FindingList list) {
        findings = list;
        refresh();
    }

    private void refresh() {
        boolean some = wanted.get() && !findings.lines().isEmpty();
        setVisible(some);
        setManaged(some);
        list.getChildren().clear();
        if (!some) {
            return;
        }
        Severity worst = findings.worst();
        String count = findings.count();
        fold.setText(count);
        fold.setGraphic(
                new HBox(
                        4,
                        Icons.of(
                                fold.isSelected() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
                                "problem-arrow"),
                        SeverityIcon.of(worst)));
        fold.setAccessibleText(
                count + ", worst: " + worst.word() + (fold.isSelected() ? ", shown" : ", hidden"));
        if (fold.isSelected()) {
            int shown = Math.min(MOST_SHOWN, findings.lines().size());
            IntStream.range(0, shown).mapToObj(this::row).forEach(list.getChildren()::add);
            addRest();
        }
    }

    private ProblemRow row(int index) {
        ProblemRow row = new ProblemRow(findings.lines().get(index));
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(findings.lines().get(index).spoken());
        row.setOnMouseClicked(_ -> current.open(index));
        row.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        current.open(index);
                        key.consume();
                    }
                });
        return row;
    }

    private void addRest() {
        int rest = findings.lines().size() - MOST_SHOWN;
        if (rest > 0) {
            list.getChildren().add(new Label("%,d more are not listed here".formatted(rest)));
        }
    }
}
