package dev.galley.ui.editor;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A text that is as high as its content, without scroll bars of its own. It owns its text: what is
/// typed stands there at once and is told to a listener; what is shown from outside is not.
final class TextBox extends TextArea {

    private static final PseudoClass LAID = PseudoClass.getPseudoClass("laid");

    private final Consumer<String> typed;
    private final Text measure = new Text();
    private boolean quiet;

    /// @param styleClass of this kind of text
    /// @param typed is told the whole text whenever the person changes it
    TextBox(String styleClass, Consumer<String> typed) {
        this.typed = typed;
        getStyleClass().addAll("editor-text", styleClass);
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().addListener((_, _, now) -> changed(now));
    }

    /// Keeps the text on one line.
    TextBox oneLine() {
        setTextFormatter(
                new TextFormatter<>(
                        change -> {
                            change.setText(change.getText().replace('\n', ' '));
                            return change;
                        }));
        return this;
    }

    /// Shows a text, changing no more than differs, so that caret and selection stay in place.
    void show(String text) {
        String old = getText();
        if (old.equals(text)) {
            return;
        }
        int most = Math.min(old.length(), text.length());
        int head = 0;
        while (head < most && old.charAt(head) == text.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        quiet = true;
        replaceText(head, old.length() - tail, text.substring(head, text.length() - tail));
        quiet = false;
    }

    /// Whether the caret stands in the first line on screen.
    boolean atTop() {
        return sameLine(getCaretPosition(), 0);
    }

    /// Whether the caret stands in the last line on screen.
    boolean atBottom() {
        return sameLine(getCaretPosition(), getLength());
    }

    /// Where a character stands in this box, or null while it is not drawn.
    @Nullable Rectangle2D place(int index) {
        return getSkin() instanceof TextAreaSkin skin
                ? skin.getCharacterBounds(Math.min(index, getLength()))
                : null;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(lookup(".content") instanceof Region content)) {
            return super.computePrefHeight(width);
        }
        followSpacing();
        Insets padding = content.getInsets();
        double inside = width - padding.getLeft() - padding.getRight();
        measure.setWrappingWidth(width < 0 || !isWrapText() ? 0 : Math.max(1, inside));
        measure.setFont(getFont());
        measure.setText(getText());
        double text = measure.getLayoutBounds().getHeight();
        return Math.ceil(text + padding.getTop() + padding.getBottom()) + 2;
    }

    /// Measures with the line spacing that the style gives to the text inside.
    private void followSpacing() {
        if (!measure.lineSpacingProperty().isBound() && lookup(".text") instanceof Text inside) {
            measure.lineSpacingProperty().bind(inside.lineSpacingProperty());
            inside.lineSpacingProperty().addListener(_ -> requestLayout());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (lookup(".scroll-pane") instanceof ScrollPane pane
                && pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            // A skin that is made between two pulses gets its colours at the next change of state.
            pseudoClassStateChanged(LAID, true);
        }
    }

    private boolean sameLine(int one, int other) {
        Rectangle2D first = place(one);
        Rectangle2D second = place(other);
        return first == null
                || second == null
                || Math.abs(first.getMinY() - second.getMinY()) < first.getHeight() / 2;
    }

    private void changed(String text) {
        if (!quiet) {
            typed.accept(text);
        }
    }
}
