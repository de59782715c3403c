package dev.galley.app;

import dev.galley.ui.editor.EditingStatus;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.NextFrame;
import dev.galley.ui.meta.FieldPath;
import dev.galley.ui.meta.MetaPane;

import org.jspecify.annotations.Nullable;

/// Turns the fields of the meta box into controls while the post can be changed, and back. The
/// controls come a frame after the text, unless one of them is what the person asked for. Belongs
/// to the FX thread.
final class MetaEditing {

    private final Desk desk;
    private final PostEditing editing;
    private final MetaPane meta;
    private final Background reading;
    private boolean open;
    private @Nullable FieldPath wanted;

    MetaEditing(Desk desk, MetaPane meta, Lanes lanes) {
        this.desk = desk;
        this.editing = desk.editing();
        this.meta = meta;
        this.reading = lanes.reading();
    }

    /// Follows the editing from now on.
    void begin() {
        EditingStatus status = editing.model().status();
        status.articleProperty().subscribe(_ -> follow());
        status.offeredProperty().subscribe(_ -> follow());
        meta.onEditRequested(this::edit);
        editing.beforeLeaving(meta::commit);
    }

    private void edit(FieldPath field) {
        if (open) {
            meta.focusField(field);
        } else {
            wanted = field;
            desk.screen().tab().set(Screen.Tab.EDIT);
        }
    }

    private void follow() {
        boolean changeable = editing.model().status().changeable();
        if (changeable && open) {
            meta.refresh();
        } else if (changeable && wanted == null) {
            NextFrame.run(this::openNow);
        } else if (changeable) {
            openNow();
        } else if (open) {
            open = false;
            meta.edit(null, null);
        }
    }

    private void openNow() {
        if (!open && editing.model().status().changeable()) {
            open = true;
            meta.edit(editing, reading);
        }
        FieldPath field = wanted;
        if (open && field != null) {
            wanted = null;
            meta.focusField(field);
        }
    }
}
