package dev.galley.ui.reader;

import dev.galley.ui.reader.ImageViewModel.State;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The frame of an image in the text: the picture, or why it is not there, and the button that
/// shows or hides it.
final class ImageFrame extends VBox {

    private final ImageViewModel image;
    private final Label words = new Label();
    private final Button button = new Button();
    private final HBox line = new HBox(words, button);
    private final ImageView picture = new ImageView();

    /// @param name what the image shows, for those who cannot see it
    /// @param width how wide the frame is, in pixels
    ImageFrame(ImageViewModel image, String name, ObservableDoubleValue width) {
        this.image = image;
        getStyleClass().add("image-frame");
        line.getStyleClass().add("image-line");
        words.getStyleClass().add("image-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        button.getStyleClass().add("image-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act());
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleText(name.isBlank() ? "Image without a caption" : name);
        prefWidthProperty().bind(width);
        maxWidthProperty().bind(width);
        getChildren().add(line);
        image.state().subscribe(now -> show());
    }

    private void show() {
        State now = image.state().get();
        words.setText(image.words());
        boolean shown = now instanceof State.Shown;
        getChildren().remove(picture);
        picture.setImage(null);
        if (now instanceof State.Shown(var fetched)) {
            picture.setImage(fetched);
            picture.fitWidthProperty().unbind();
            picture.setFitWidth(Math.min(fetched.getWidth(), getPrefWidth()));
            getChildren().addFirst(picture);
        }
        button.setVisible(shown || image.canShow());
        button.setManaged(shown || image.canShow());
        button.setText(label(now));
    }

    private void act() {
        switch (image.state().get()) {
            case State.Hidden _, State.Failed _ -> image.show();
            case State.Fetching _, State.Shown _ -> image.hide();
        }
    }

    private static String label(State state) {
        return switch (state) {
            case State.Hidden _ -> "Show image";
            case State.Fetching _ -> "Cancel";
            case State.Shown _ -> "Hide";
            case State.Failed _ -> "Try again";
        };
    }
}
