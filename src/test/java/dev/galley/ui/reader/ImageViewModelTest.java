package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.InPlace;
import dev.galley.ui.reader.ImageSource.Answer;
import dev.galley.ui.reader.ImageViewModel.State;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImageViewModelTest {

    private static final String ADDRESS = "https://example.com/a.png";

    private final InPlace background = InPlace.held();

    @Test
    void whatCannotBeAskedForSaysWhy() {
        ImageViewModel none = image(null, new Answer.Refused("x"));
        assertThat(none.canShow()).isFalse();
        assertThat(none.words()).isEqualTo("Cannot be shown: the post names no address");
        ImageViewModel file = image("file:///a.png", new Answer.Refused("x"));
        file.show();
        assertThat(background.waiting()).isZero();
        assertThat(file.words())
                .isEqualTo("Cannot be shown: the address is not an http or https address");
    }

    @Test
    void aFailureSaysWhyAndCanBeTriedAgain() {
        ImageViewModel image = image(ADDRESS, new Answer.Refused("the server is away"));
        assertThat(image.words()).isEqualTo("Image not fetched");
        image.show();
        assertThat(image.words()).isEqualTo("Fetching the image …");
        background.doFirst();
        assertThat(image.words()).isEqualTo("Cannot be shown: the server is away");
        image.show();
        assertThat(image.state().get()).isEqualTo(new State.Fetching());
    }

    @Test
    void anAnswerThatComesAfterHidingIsDropped() {
        ImageViewModel image = image(ADDRESS, new Answer.Refused("late"));
        image.show();
        image.hide();
        background.doFirst();
        assertThat(image.state().get()).isEqualTo(new State.Hidden());
    }

    @Test
    void bytesThatAreNoPictureSaySo() {
        ImageViewModel image = image(ADDRESS, new Answer.Picture(new byte[] {1, 2, 3}));
        image.show();
        background.doFirst();
        assertThat(image.words())
                .isEqualTo("Cannot be shown: it is no PNG, JPEG, GIF or BMP picture");
    }

    private ImageViewModel image(@Nullable String address, Answer answer) {
        return new ImageViewModel(address, asked -> answer, background);
    }
}
