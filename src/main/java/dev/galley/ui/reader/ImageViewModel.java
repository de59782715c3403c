package dev.galley.ui.reader;

import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

/// One image of an article: not fetched until somebody asks. To be used on the FX thread.
final class ImageViewModel {

    /// How it stands with the picture.
    sealed interface State {

        /// Not asked for, or hidden again.
        record Hidden() implements State {}

        /// On its way.
        record Fetching() implements State {}

        /// Here.
        record Shown(Image picture) implements State {}

        /// Asked for, and not to be had.
        record Failed(String why) implements State {}
    }

    private final @Nullable String address;
    private final ImageSource source;
    private final Latest fetching;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Hidden());
    private @Nullable Image kept;

    /// @param address null where the post names none
    ImageViewModel(@Nullable String address, ImageSource source, Background background) {
        this.address = address;
        this.source = source;
        this.fetching = new Latest(background);
    }

    /// How it stands with the picture.
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether there is an address to ask.
    boolean canShow() {
        return address != null && WebImages.uri(address).isPresent();
    }

    /// The line that says what is shown or why nothing is.
    String words() {
        return switch (state.get()) {
            case State.Hidden() -> hidden();
            case State.Fetching() -> "Fetching the image …";
            case State.Shown(Image picture) ->
                    placeholder("")
                            + "%,d × %,d pixels"
                                    .formatted(
                                            Math.round(picture.getWidth()),
                                            Math.round(picture.getHeight()));
            case State.Failed(String why) -> "Cannot be shown: " + why;
        };
    }

    /// Fetches and shows the picture, or shows it again.
    void show() {
        String at = address;
        if (kept != null) {
            state.set(new State.Shown(kept));
        } else if (at != null && canShow()) {
            state.set(new State.Fetching());
            fetching.<State>run(
                    () -> Pictures.read(source.fetch(at)),
                    this::arrived,
                    error -> state.set(new State.Failed("the fetching failed: " + error)));
        }
    }

    /// Takes the picture away again; one on its way is no longer waited for.
    void hide() {
        fetching.drop();
        state.set(new State.Hidden());
    }

    private void arrived(State now) {
        if (now instanceof State.Shown(Image picture)) {
            kept = picture;
        }
        state.set(now);
    }

    private String hidden() {
        if (address == null) {
            return "Cannot be shown: the post names no address";
        }
        return canShow()
                ? placeholder("Image ") + "not fetched"
                : "Cannot be shown: the address is not an http or https address";
    }

    private String placeholder(String otherwise) {
        return PlaceholderHosts.of(address == null ? "" : address)
                .map(host -> "Placeholder from " + host + ", ")
                .orElse(otherwise);
    }
}
