package dev.galley.check;

import dev.galley.article.Severity;

import java.util.Set;

/// Looks for links in the prose that lead to a service of made-up pictures. Names for examples,
/// such as example.com, are good manners in prose.
final class PlaceholderLinks implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.placeholder-link",
                    Severity.WARNING,
                    "Link to a placeholder",
                    "A link in the text leads to a service that makes pictures up: it was meant to"
                            + " be replaced.");

    private static final Set<String> HOSTS = PlaceholderImages.HOSTS;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        if (!article.pieces().proseHas("://")) {
            return;
        }
        for (Piece piece : article.pieces().prose()) {
            for (Link link : Link.in(piece.text())) {
                String host = Link.host(link.url());
                if (Link.isBelow(host, HOSTS)) {
                    findings.add(
                            piece.place(link.start(), link.end()),
                            "The link leads to %s, which only makes placeholders".formatted(host),
                            "a link to the real thing",
                            link.url());
                }
            }
        }
    }
}
