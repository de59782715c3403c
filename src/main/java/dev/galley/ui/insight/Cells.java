package dev.galley.ui.insight;

import dev.galley.article.Severity;
import dev.galley.ui.kit.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What rows are made of.
final class Cells {

    private Cells() {}

    /// A text that takes what room there is and is cut where there is too little; whole in a
    /// tooltip.
    static Label text(String words) {
        Label label = new Label(words.replace('\n', ' '));
        label.getStyleClass().add("cell-text");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(words));
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /// A text of fixed-width letters.
    static Label code(String words) {
        Label label = text(words);
        label.getStyleClass().add("cell-code");
        return label;
    }

    /// An id, as wide in all rows.
    static Label id(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("cell-id");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    /// A path, of which the end says most.
    static Label path(String words) {
        Label label = text(words);
        label.getStyleClass().add("cell-muted");
        label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        return label;
    }

    /// A text in a column of its own, as wide in all rows.
    static Label name(String words) {
        Label label = fixed(words);
        label.getStyleClass().add("cell-name");
        return label;
    }

    /// A number, right-aligned, as wide in all rows.
    static Label number(String words) {
        Label label = fixed(words);
        label.getStyleClass().add("cell-number");
        return label;
    }

    /// A muted text, as wide in all rows.
    static Label note(String words) {
        Label label = fixed(words);
        label.getStyleClass().addAll("cell-note", "cell-muted");
        label.setTooltip(new Tooltip(words));
        return label;
    }

    /// A severity by shape, colour and word.
    static Node severity(Severity severity) {
        Label word = new Label(Words.severity(severity));
        HBox box = new HBox(Icons.of(Words.shape(severity), "severity-icon"), word);
        box.getStyleClass().addAll("cell-severity", Words.styleClass(severity));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /// A bar that takes what room there is.
    static ShareBar bar(double share) {
        return wide(ShareBar.of(share, ShareBar.Kind.PLAIN));
    }

    /// A bar that leaves the room to the text.
    static ShareBar shortBar(double share) {
        return ShareBar.of(share, ShareBar.Kind.PLAIN);
    }

    static ShareBar wide(ShareBar bar) {
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
