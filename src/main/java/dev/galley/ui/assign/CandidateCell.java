package dev.galley.ui.assign;

import dev.galley.ui.kit.PersonBadge;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// Somebody in the list: initials, name, role, and how many posts they have.
final class CandidateCell extends ListCell<Candidate> {

    private final PersonBadge badge = new PersonBadge();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label load = new Label();
    private final HBox row;

    CandidateCell() {
        getStyleClass().add("assign-cell");
        name.getStyleClass().add("assign-name");
        about.getStyleClass().add("assign-about");
        load.getStyleClass().add("assign-about");
        about.setMinWidth(Region.USE_PREF_SIZE);
        load.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(badge, name, about, gap, load);
        row.getStyleClass().add("assign-row");
    }

    @Override
    protected void updateItem(@Nullable Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        if (empty || candidate == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        badge.show(candidate.name());
        badge.setManaged(true);
        name.setText(candidate.words());
        about.setText(candidate.about());
        load.setText(candidate.load());
        setAccessibleText(candidate.spoken());
        setGraphic(row);
    }
}
