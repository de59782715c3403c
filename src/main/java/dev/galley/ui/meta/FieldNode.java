package dev.galley.ui.meta;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// One field that is read: its label, its value, and a button that copies the value, seen while the
/// pointer or the focus is on the field.
final class FieldNode extends Labelled {

    private final ValueNode value;
    private final boolean always;
    private FieldView shown;
    private @Nullable Button copy;

    /// @param always whether the button is always seen
    FieldNode(FieldView field, boolean always, Consumer<String> openLink, Gestures gestures) {
        this(field, always, new ValueNode(openLink), gestures);
    }

    private FieldNode(FieldView field, boolean always, ValueNode value, Gestures gestures) {
        super("meta-label", value);
        this.value = value;
        this.always = always;
        this.shown = field;
        getStyleClass().add("meta-field");
        setAccessibleRole(AccessibleRole.TEXT);
        gestures.listen(this, () -> shown);
        hoverProperty().subscribe(_ -> seen());
        focusedProperty().subscribe(_ -> seen());
        show(field);
    }

    /// Shows a field.
    void show(FieldView field) {
        shown = field;
        label(field.label(), field.beside());
        value.show(field.content());
        setAccessibleText(field.spoken());
        seen();
    }

    /// Which field is shown.
    FieldPath path() {
        return shown.path();
    }

    /// Whether the field takes one line only.
    boolean isSmall() {
        return shown.beside();
    }

    private void seen() {
        boolean seen =
                (always || isHover() || isFocused()) && !shown.content().copyText().isEmpty();
        if (seen && copy == null) {
            copy = Copying.button(shown.label(), () -> shown.content().copyText());
            copy.setFocusTraversable(always);
            button(copy, !always);
        }
        if (copy != null) {
            copy.setVisible(seen);
            copy.setAccessibleText("Copy " + shown.label());
        }
    }
}
