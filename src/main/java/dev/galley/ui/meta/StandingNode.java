package dev.galley.ui.meta;

import dev.galley.ui.kit.Icons;
import dev.galley.ui.kit.PersonBadge;
import dev.galley.ui.kit.StatusBadge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// Where the post stands: status, names, revision, reference, content hash.
final class StandingNode extends VBox {

    private final WordsNode none = new WordsNode("No findings", "meta-no-findings");
    private final StatusBadge badge = new StatusBadge();
    private final Label changed =
            new Label("changed since approval", Icons.of(Feather.EDIT_3, "meta-icon"));
    private final FlowPane status = new FlowPane(12, 4, badge);
    private final PersonBadge person = new PersonBadge();
    private final Label assignee = new Label();
    private final HBox assigned = new HBox(4, person, assignee);
    private final Fact approved = new Fact("approved", false);
    private final Fact signedOff = new Fact("signed off", false);
    private final Fact revision = new Fact("revision", true);
    private final Fact reference = new Fact("reference", true);
    private final Fact hash = new Fact("content hash", true);

    StandingNode() {
        getStyleClass().add("meta-standing");
        changed.getStyleClass().add("meta-changed");
        hash.value.getStyleClass().add("meta-hash");
        assignee.getStyleClass().add("meta-value");
        assigned.setAlignment(Pos.CENTER_LEFT);
        status.setAlignment(Pos.CENTER_LEFT);
        none.setMaxWidth(USE_PREF_SIZE);
    }

    /// Says whether there is nothing that the parser or the checks say; it takes no line.
    void quiet(boolean nothing) {
        none.setVisible(nothing);
        none.setManaged(nothing);
    }

    /// Shows where a post stands.
    void show(Standing standing) {
        List<Node> lines = new ArrayList<>();
        badge.show(standing.status());
        status.getChildren().setAll(badge);
        if (standing.changed()) {
            status.getChildren().add(changed);
        }
        String name = standing.assignee();
        person.show(name);
        if (name != null) {
            assignee.setText(name);
            status.getChildren().add(assigned);
        }
        status.getChildren().add(none);
        lines.add(status);
        approved.addTo(lines, standing.approval(), standing.approval());
        signedOff.addTo(lines, standing.signOff(), standing.signOff());
        revision.addTo(lines, standing.revision(), standing.revision());
        reference.addTo(lines, standing.reference(), standing.reference());
        hash.addTo(lines, standing.shortHash(), standing.contentHash());
        getChildren().setAll(lines);
    }

    /// One line of it.
    private static final class Fact extends Labelled {

        private final Label value;
        private final String name;
        private String whole = "";

        Fact(String name, boolean copied) {
            this(name, copied, new WordsNode("", "meta-value"));
        }

        private Fact(String name, boolean copied, Label value) {
            super("meta-row-label", value);
            this.name = name;
            this.value = value;
            label(name, true);
            if (copied) {
                button(Copying.button(name, () -> whole), false);
            }
        }

        void addTo(List<Node> lines, @Nullable String shown, @Nullable String copied) {
            if (shown != null && copied != null) {
                value.setText(shown);
                value.setAccessibleText(name + " " + copied);
                whole = copied;
                lines.add(this);
            }
        }
    }
}
