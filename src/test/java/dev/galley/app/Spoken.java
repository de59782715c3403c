package dev.galley.app;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

import org.fxmisc.richtext.GenericStyledArea;

import java.util.ArrayList;
import java.util.List;

/// Looks for controls that a screen reader has no words for. Belongs to the FX thread.
final class Spoken {

    private final List<String> silent = new ArrayList<>();
    private int controls;

    private Spoken() {}

    /// What is in sight under a node.
    static Spoken in(Node root) {
        Spoken spoken = new Spoken();
        spoken.look(root);
        return spoken;
    }

    /// The controls without words, with where they are.
    List<String> silent() {
        return silent;
    }

    /// How many controls there are.
    int controls() {
        return controls;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (isControl(node)) {
            controls++;
            if (!hasWords(node)) {
                silent.add(place(node));
            }
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>)) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable()
                && switch (node) {
                    case ButtonBase _,
                            TextInputControl _,
                            ComboBoxBase<?> _,
                            ChoiceBox<?> _,
                            Slider _,
                            TableView<?> _,
                            ListView<?> _,
                            GenericStyledArea<?, ?, ?> _ ->
                            true;
                    default -> false;
                };
    }

    /// A text that is typed is no name of its field.
    private static boolean hasWords(Node node) {
        boolean label = node instanceof Labeled labeled && isText(labeled.getText());
        boolean named = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
        return label || named || isText(node.getAccessibleText());
    }

    private static boolean isText(Object text) {
        return text instanceof String words && !words.isBlank();
    }

    private static String place(Node node) {
        String at = node.getParent() == null ? "" : place(node.getParent());
        boolean known = node.getId() != null || !node.getStyleClass().isEmpty();
        String name =
                node.getId() == null ? String.join(".", node.getStyleClass()) : "#" + node.getId();
        return known ? at + " > " + name : at;
    }
}
