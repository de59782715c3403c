package dev.galley.ui.meta;

import dev.galley.article.Severity;
import dev.galley.ui.kit.FindingLine;
import dev.galley.ui.kit.SeverityIcon;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// One line of the findings: how grave it is and of which rule, what it says, what was expected,
/// and a button where something puts it right. A click or Enter goes to its place.
final class FindingNode extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// What a person does with a line, by its index.
    record Doing(IntConsumer open, IntConsumer fix) {}

    private final Label title = new Label();
    private final Label word = new Label();
    private final WordsNode message = new WordsNode("", "meta-finding-message");
    private final WordsNode detail = new WordsNode("", "meta-finding-detail");
    private final Button fix = new Button();
    private final HBox remedy = new HBox(fix);
    private final HBox head = new HBox(title, word);
    private final IntConsumer open;
    private int index;
    private boolean isCurrent;
    private @Nullable Severity severity;

    FindingNode(Doing doing) {
        open = doing.open();
        getStyleClass().add("meta-finding");
        title.getStyleClass().add("meta-finding-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        word.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("meta-finding-head");
        fix.getStyleClass().add("meta-fix");
        remedy.getStyleClass().add("meta-fix-row");
        fix.setOnAction(_ -> doing.fix().accept(index));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
    }

    /// Shows a line.
    void show(int place, FindingLine line) {
        index = place;
        grade(line.severity());
        title.setText(line.title());
        word.setText((line.isParsers() ? "parser, " : "") + line.severity().word());
        message.setText(line.message());
        detail.setText(line.detail());
        fix.setText(line.fix().orElse(""));
        fix.setAccessibleText(line.fix().orElse("") + ", " + line.title());
        setAccessibleText((line.isParsers() ? "parser, " : "") + line.spoken());
        List<Node> nodes = new ArrayList<>(List.of(head, message));
        if (!line.detail().isEmpty()) {
            nodes.add(detail);
        }
        if (line.fix().isPresent()) {
            nodes.add(remedy);
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /// Says whether it is the one that is looked at.
    void current(boolean now) {
        isCurrent = now;
        pseudoClassStateChanged(CURRENT, now);
    }

    /// Whether it is the one that is looked at.
    boolean isCurrent() {
        return isCurrent;
    }

    private void grade(Severity now) {
        if (severity != now) {
            severity = now;
            FontIcon icon = SeverityIcon.of(now);
            title.setGraphic(icon);
            word.getStyleClass().setAll("label", "meta-finding-word", now.word());
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            open.accept(index);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget().equals(this) && event.getCode() == KeyCode.ENTER) {
            open.accept(index);
            event.consume();
        }
    }
}
