package dev.galley.ui.start;

import dev.galley.review.Role;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// The people of a workspace, one below the other, each with a choice of roles and what the role
/// may do.
final class PeopleLines {

    private PeopleLines() {}

    /// Lets a pane follow the list.
    static void fill(Pane rows, PeopleList people) {
        people.rows().addListener((ListChangeListener<PeopleList.Row>) _ -> rebuild(rows, people));
        rebuild(rows, people);
    }

    private static void rebuild(Pane rows, PeopleList people) {
        rows.getChildren().setAll(people.rows().stream().map(PeopleLines::line).toList());
    }

    private static Node line(PeopleList.Row person) {
        Label name = new Label(person.me() ? person.name() + " (you)" : person.name());
        name.getStyleClass().add("start-line-name");
        ComboBox<Role> role = new ComboBox<>();
        role.getItems().setAll(Role.values());
        role.setConverter(RoleWords.converter());
        role.setAccessibleText("Role of " + person.name());
        role.valueProperty().bindBidirectional(person.role());
        Label means = new Label();
        means.setWrapText(true);
        means.getStyleClass().add("hint");
        means.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(means, Priority.ALWAYS);
        person.role().subscribe(now -> means.setText(RoleWords.means(now)));
        HBox line = new HBox(name, role, means);
        line.getStyleClass().add("start-line");
        return line;
    }
}
