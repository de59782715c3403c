package dev.galley.ui.editor;

import dev.galley.article.Block;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/// An image as three fields. Nothing is fetched.
final class ImageBody extends GridPane implements BlockBody {

    private final Map<ImagePart, TextField> fields = new EnumMap<>(ImagePart.class);
    private final BiConsumer<ImagePart, String> typed;
    private boolean quiet;

    ImageBody(BiConsumer<ImagePart, String> typed) {
        this.typed = typed;
        getStyleClass().add("editor-image");
        for (ImagePart part : ImagePart.values()) {
            TextField field = new TextField();
            Label name = new Label(part.word());
            name.setLabelFor(field);
            name.setMinWidth(Region.USE_PREF_SIZE);
            field.setAccessibleText(part.word() + " of the image");
            field.textProperty().addListener((_, _, now) -> changed(part, now));
            GridPane.setHgrow(field, Priority.ALWAYS);
            addRow(fields.size(), name, field);
            fields.put(part, field);
        }
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Block block) {
        if (block instanceof Block.Image image) {
            quiet = true;
            fields.forEach((part, field) -> show(field, part.get(image)));
            quiet = false;
        }
    }

    @Override
    public TextInputControl first() {
        return Objects.requireNonNull(fields.get(ImagePart.CAPTION));
    }

    private static void show(TextField field, String text) {
        if (!field.getText().equals(text)
                && !(field.isFocused() && text.isEmpty() && field.getText().isBlank())) {
            field.setText(text);
        }
    }

    private void changed(ImagePart part, String text) {
        if (!quiet) {
            typed.accept(part, text);
        }
    }
}
