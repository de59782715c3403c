package dev.galley.ui.reader;

import dev.galley.article.Severity;
import dev.galley.ui.kit.Icons;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The problems of the parsing: one line that unfolds. It stays folded or unfolded from one post to
/// the next.
final class ProblemStrip extends VBox {

    private static final int MOST_SHOWN = 200;

    private final ToggleButton fold = new ToggleButton();
    private final VBox list = new VBox();
    private List<ProblemLine> problems = List.of();

    ProblemStrip() {
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
    }

    /// Shows problems; the strip is gone where there are none.
    void show(List<ProblemLine> lines) {
        problems = lines;
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        refresh();
    }

    private void refresh() {
        Severity worst = ProblemLine.worst(problems);
        String count = ProblemLine.count(problems);
        fold.setText(count);
        fold.setGraphic(
                new HBox(
                        4,
                        Icons.of(
                                fold.isSelected() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
                                "problem-arrow"),
                        ProblemRow.icon(worst)));
        fold.setAccessibleText(
                count + ", worst: " + worst.word() + (fold.isSelected() ? ", shown" : ", hidden"));
        list.getChildren().clear();
        if (fold.isSelected()) {
            problems.stream()
                    .limit(MOST_SHOWN)
                    .map(ProblemRow::new)
                    .forEach(list.getChildren()::add);
            addRest();
        }
    }

    private void addRest() {
        int rest = problems.size() - MOST_SHOWN;
        if (rest > 0) {
            list.getChildren().add(new Label("%,d more are not listed here".formatted(rest)));
        }
    }
}
