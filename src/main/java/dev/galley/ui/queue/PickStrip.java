package dev.galley.ui.queue;

import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// How many posts are picked, with the way to all of them and the way back to none.
final class PickStrip extends HBox {

    private final ListViewModel list;
    private final Label words = new Label();
    private final Hyperlink all = new Hyperlink();

    PickStrip(PickViewModel picks, ListViewModel list) {
        this.list = list;
        getStyleClass().add("pick-strip");
        setId("pick-strip");
        words.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> picks.all());
        Button clear = new Button("Clear");
        clear.setId("pick-clear");
        clear.setAccessibleText("Select nothing");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.getStyleClass().add("flat");
        clear.setOnAction(_ -> picks.clear());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.CHECK_SQUARE, "pick-icon"), words, all, space, clear);
        picks.picked().subscribe(this::show);
    }

    private void show(PickedPosts picked) {
        boolean some = picked instanceof PickedPosts.Some;
        setVisible(picked.count() > 0);
        setManaged(picked.count() > 0);
        words.setText(Counted.of(picked.count()) + " selected");
        all.setText("Select all " + Counted.of(list.size()));
        all.setVisible(some && picked.count() < list.size());
        all.setManaged(all.isVisible());
        all.setVisited(false);
    }
}
