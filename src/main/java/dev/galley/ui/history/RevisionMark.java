package dev.galley.ui.history;

import dev.galley.ui.kit.Icons;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

/// What a revision is, as a shape, a colour and a word.
final class RevisionMark {

    private RevisionMark() {}

    /// The mark for one of the words of a [RevisionRow].
    static Label of(String word) {
        Label mark = new Label(word);
        mark.getStyleClass().addAll("revision-mark", "revision-" + word.replace(' ', '-'));
        mark.setGraphic(Icons.of(icon(word), "revision-icon"));
        return mark;
    }

    private static Feather icon(String word) {
        return switch (word) {
            case "now" -> Feather.DISC;
            case "approved" -> Feather.CHECK;
            case "signed off" -> Feather.CHECK_CIRCLE;
            case "imported" -> Feather.DOWNLOAD;
            default -> Feather.CORNER_UP_LEFT;
        };
    }
}
