package dev.galley.check;

import dev.galley.article.Severity;

import java.util.Set;

/// Looks for pictures from services that make up a picture on demand.
final class PlaceholderImages implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.placeholder-image",
                    Severity.WARNING,
                    "Placeholder image",
                    "The image comes from a service that makes pictures up, such as"
                            + " dummyimage.com or picsum.photos: the article still lacks the real"
                            + " one.");

    /// Services of made-up pictures, and the names that are set aside for examples.
    static final Set<String> HOSTS =
            Set.of(
                    "dummyimage.com",
                    "placehold.co",
                    "placehold.it",
                    "placehold.jp",
                    "placeholder.com",
                    "placeholder.pics",
                    "picsum.photos",
                    "loremflickr.com",
                    "lorempixel.com",
                    "lorem.space",
                    "placekitten.com",
                    "placebear.com",
                    "placeimg.com",
                    "placecage.com",
                    "placedog.net",
                    "place-hold.it",
                    "fakeimg.pl",
                    "fpoimg.com",
                    "baconmockup.com",
                    "source.unsplash.com",
                    "unsplash.it");

    private static final Set<String> EXAMPLES =
            Set.of("example.com", "example.org", "example.net", "example", "test", "invalid");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        for (Pictures.Picture picture : Pictures.of(article)) {
            String host = Link.host(picture.url().isEmpty() ? picture.source() : picture.url());
            if (isMadeUp(host)) {
                findings.add(
                        picture.place(),
                        "The image comes from %s, which only makes placeholders".formatted(host),
                        "an image of the article's own",
                        host);
            }
        }
    }

    /// Whether a host serves made-up pictures, or can serve none.
    private static boolean isMadeUp(String host) {
        return Link.isBelow(host, HOSTS) || Link.isBelow(host, EXAMPLES);
    }
}
