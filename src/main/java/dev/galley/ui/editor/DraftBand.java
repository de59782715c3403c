package dev.galley.ui.editor;

import dev.galley.review.Draft;
import dev.galley.ui.kit.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// Says that there are changes which were not saved, and asks what becomes of them. It stands over
/// the post that is edited; the window can show it over one that is read as well.
public final class DraftBand extends HBox {

    /// What a person can do.
    ///
    /// @param goOn goes on from the draft
    /// @param difference shows what it changes
    /// @param discard drops it
    public record Choices(Runnable goOn, Runnable difference, Runnable discard) {}

    private final Button first;

    /// @param revision the current revision of the post
    /// @param author who works now
    public DraftBand(Draft draft, int revision, Author author, Choices choices) {
        getStyleClass().addAll("band", "draft-band");
        String words = words(draft, revision, author);
        Label message = new Label(words);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        first = button("Continue", choices.goOn());
        FlowPane acts =
                new FlowPane(
                        first,
                        button("Show difference", choices.difference()),
                        button("Discard", choices.discard()));
        acts.getStyleClass().add("draft-acts");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        VBox body = new VBox(message, acts);
        body.getStyleClass().add("draft-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.EDIT_3, "band-icon"), body);
    }

    /// Moves the focus to the button that goes on.
    void focusFirst() {
        first.requestFocus();
    }

    static String words(Draft draft, int revision, Author author) {
        String whose = draft.who().equals(author.name()) ? "You have" : draft.who() + " has";
        String since = whose + " unsaved changes from " + author.times().since(draft.at()) + ".";
        return draft.baseRevision() == revision
                ? since
                : "%s They started from revision %d; revision %d is current."
                        .formatted(since, draft.baseRevision(), revision);
    }

    private static Button button(String words, Runnable act) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
