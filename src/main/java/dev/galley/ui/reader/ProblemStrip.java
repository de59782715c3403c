package dev.galley.ui.reader;

import dev.galley.article.Severity;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
                        new FontIcon(
                                fold.isSelected() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT),
                        icon(worst)));
        fold.setAccessibleText(
                count + ", worst: " + worst.word() + (fold.isSelected() ? ", shown" : ", hidden"));
        list.getChildren().clear();
        if (fold.isSelected()) {
            problems.stream()
                    .limit(MOST_SHOWN)
                    .map(ProblemStrip::row)
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

    private static Node row(ProblemLine line) {
        Label word = new Label(line.severity().word(), icon(line.severity()));
        word.getStyleClass().addAll("problem-severity", line.severity().word());
        Label code = new Label(line.code());
        code.getStyleClass().add("problem-code");
        VBox row = new VBox(new HBox(8, word, code), text(line.message(), "problem-message"));
        if (!line.detail().isEmpty()) {
            row.getChildren().add(text(line.detail(), "problem-detail"));
        }
        row.getStyleClass().add("problem-row");
        return row;
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static FontIcon icon(Severity severity) {
        FontIcon icon =
                new FontIcon(
                        switch (severity) {
                            case ERROR -> Feather.X_OCTAGON;
                            case WARNING -> Feather.ALERT_TRIANGLE;
                            case INFO -> Feather.INFO;
                        });
        icon.getStyleClass().add(severity.word());
        return icon;
    }
}
