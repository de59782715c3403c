package dev.galley.ui.reader;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Hosts that hand out a picture for any address: what comes from them is no picture of the
/// article's own.
final class PlaceholderHosts {

    private static final List<String> HOSTS =
            List.of(
                    "dummyimage.com",
                    "fakeimg.pl",
                    "fpoimg.com",
                    "lorempixel.com",
                    "loremflickr.com",
                    "picsum.photos",
                    "placebear.com",
                    "placecats.com",
                    "placehold.co",
                    "placehold.it",
                    "placeholder.com",
                    "placeimg.com",
                    "placekitten.com",
                    "via.placeholder.com");

    private PlaceholderHosts() {}

    /// The placeholder host that an address is at.
    static Optional<String> of(String address) {
        return WebImages.uri(address)
                .map(URI::getHost)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .flatMap(
                        host ->
                                HOSTS.stream()
                                        .filter(one -> host.equals(one) || host.endsWith("." + one))
                                        .findFirst());
    }
}
