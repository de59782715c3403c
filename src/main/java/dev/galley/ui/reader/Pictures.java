package dev.galley.ui.reader;

import dev.galley.ui.reader.ImageViewModel.State;

import javafx.scene.image.Image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Makes pictures of bytes; needs no FX thread.
final class Pictures {

    private static final long MOST_PIXELS = 50_000_000;

    private Pictures() {}

    /// The picture of an answer, or why there is none.
    static State read(ImageSource.Answer answer) {
        return switch (answer) {
            case ImageSource.Answer.Refused(String why) -> new State.Failed(why);
            case ImageSource.Answer.Picture picture -> read(picture.bytes());
        };
    }

    private static State read(byte[] bytes) {
        long pixels = pixels(bytes);
        if (pixels < 0) {
            return new State.Failed("it is no PNG, JPEG, GIF or BMP picture");
        }
        if (pixels > MOST_PIXELS) {
            return new State.Failed("it has more than %,d pixels".formatted(MOST_PIXELS));
        }
        Image picture = new Image(new ByteArrayInputStream(bytes));
        return picture.isError()
                ? new State.Failed("the picture is damaged")
                : new State.Shown(picture);
    }

    /// How many pixels a picture has, by its header, so that a small file that unfolds to a huge
    /// picture is never unfolded; -1 for what is no picture.
    private static long pixels(byte[] bytes) {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return -1;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return -1;
        }
    }
}
