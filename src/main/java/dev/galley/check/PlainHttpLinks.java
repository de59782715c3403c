package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;
import java.util.Set;

/// Looks for links in the prose and for images that are fetched without encryption. Addresses of
/// the own machine or network, and names that only look like addresses, are left alone.
final class PlainHttpLinks implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.http-link",
                    Severity.INFO,
                    "Link without encryption",
                    "A link begins with http, not https. Browsers warn of such pages and do not"
                            + " show such images.");

    /// Hosts that are known to answer by https at the same address.
    private static final Set<String> KNOWN =
            Set.of(
                    "github.com",
                    "gitlab.com",
                    "wikipedia.org",
                    "python.org",
                    "php.net",
                    "mozilla.org",
                    "stackoverflow.com",
                    "npmjs.com",
                    "docker.com",
                    "kubernetes.io",
                    "postgresql.org",
                    "nginx.org",
                    "wordpress.org",
                    "google.com",
                    "microsoft.com",
                    "youtube.com");

    /// Hosts of names of formats, which are compared and never fetched.
    private static final Set<String> NAMES =
            Set.of("w3.org", "schemas.xmlsoap.org", "purl.org", "ns.adobe.com", "xmlns.com");

    private static final Set<String> EXAMPLES = Set.of("example.com", "example.org", "example.net");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        for (Pictures.Picture picture : Pictures.of(article)) {
            if (isPublic(picture.url())) {
                findings.add(
                        picture.place(),
                        "The image is fetched without encryption",
                        "https",
                        picture.url());
            }
        }
        if (article.pieces().proseHas("http://")) {
            article.pieces().prose().forEach(piece -> look(piece, findings));
        }
    }

    private static void look(Piece piece, Findings findings) {
        for (Link link : Link.in(piece.text())) {
            if (isPublic(link.url())) {
                boolean known =
                        Link.isBelow(Link.host(link.url()), KNOWN)
                                && piece.kind() != Piece.Kind.TITLE;
                findings.add(
                        piece.place(link.start(), link.end()),
                        "The link is not encrypted",
                        "https" + link.url().substring(4),
                        link.url(),
                        known ? "Change to https" : null);
            }
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return finding.fix() != null && finding.place() instanceof Place.InBlock place
                ? Optional.of(
                        Edits.replaced(
                                article,
                                new Place.InBlock(place.block(), place.start(), place.start() + 4),
                                "https"))
                : Optional.empty();
    }

    private static boolean isPublic(String url) {
        if (!new Link(0, url, url).isPlain()) {
            return false;
        }
        String host = Link.host(url);
        int after = "http://".length() + host.length();
        boolean hasPort = url.startsWith(":", after);
        return !hasPort
                && !Link.isLocal(host)
                && !Link.isBelow(host, NAMES)
                && !Link.isBelow(host, EXAMPLES);
    }
}
