package dev.galley.ui.queue;

import dev.galley.review.PostRow;
import dev.galley.ui.kit.Statuses;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// A row of the list. It has the pseudo class `picked` while its post is picked; a click with Ctrl
/// picks it, one with Shift all rows up to it, and a right click shows it before its menu.
final class PostTableRow extends TableRow<QueueRow> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final PickViewModel picks;

    PostTableRow(PickViewModel picks) {
        this.picks = picks;
        picks.picked().subscribe(this::mark);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    @Override
    protected void updateItem(@Nullable QueueRow row, boolean empty) {
        super.updateItem(row, empty);
        mark();
    }

    /// What is read out is made only when somebody listens.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spoken() {
        QueueRow row = getItem();
        PostRow content = row == null ? null : row.content().get();
        if (row == null || content == null) {
            return "";
        }
        return RowText.name(content)
                + ", "
                + Statuses.word(content.facts().status())
                + (content.facts().needsReview() ? ", needs human review" : "")
                + assigned(content.facts().handling().assignee())
                + (picks.isPicked(row.post()) ? ", picked" : "");
    }

    private static String assigned(@Nullable String name) {
        return name == null ? "" : ", assigned to " + name;
    }

    private void mark() {
        QueueRow row = getItem();
        pseudoClassStateChanged(PICKED, row != null && picks.isPicked(row.post()));
    }

    private void press(MouseEvent press) {
        if (isEmpty()) {
            return;
        }
        if (press.getButton() == MouseButton.SECONDARY) {
            picks.look(getIndex());
        } else if (press.getButton() != MouseButton.PRIMARY) {
            return;
        } else if (press.isShiftDown()) {
            press.consume();
            picks.extendTo(getIndex());
        } else if (press.isShortcutDown()) {
            press.consume();
            picks.toggle(getIndex());
        }
    }
}
