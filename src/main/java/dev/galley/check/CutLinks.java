package dev.galley.check;

import dev.galley.article.Severity;

import java.util.Locale;
import java.util.regex.Pattern;

/// Looks for addresses that end too early: in an ellipsis, in half an escape, without a host, or in
/// the middle of a word of the caption that they spell out.
final class CutLinks implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.cut-link",
                    Severity.WARNING,
                    "Link is cut off",
                    "A link ends in an ellipsis, in half a character code or in the middle of a"
                            + " word, so it was shortened on the way and may lead nowhere.");

    private static final Pattern HALF_ESCAPE = Pattern.compile("%[0-9A-Fa-f]?$");
    private static final Pattern OPEN_MARKDOWN = Pattern.compile("\\]\\(https?://[^\\s()]*$");

    /// Fewer characters of a caption may be meant as they are.
    private static final int SPELLED_OUT = 10;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        for (Pictures.Picture picture : Pictures.of(article)) {
            if (isCut(picture.url()) || isCutCaption(picture.url(), picture.caption())) {
                findings.add(
                        picture.place(),
                        "The address of the image is cut off",
                        "a whole address",
                        picture.url());
            }
        }
        if (article.pieces().proseHas("://")) {
            article.pieces().prose().forEach(piece -> look(piece, findings));
        }
    }

    private static void look(Piece piece, Findings findings) {
        for (Link link : Link.in(piece.text())) {
            int end = link.start() + link.raw().length();
            boolean open =
                    end == piece.text().length() && OPEN_MARKDOWN.matcher(piece.text()).find();
            if (hasHost(link) && (open || isCut(link.raw()))) {
                findings.add(
                        piece.place(link.start(), end),
                        "The link is cut off",
                        "a whole address",
                        link.raw());
            }
        }
    }

    /// Prose may speak of `http://` itself.
    private static boolean hasHost(Link link) {
        return !Link.host(link.url()).isEmpty();
    }

    private static boolean isCut(String url) {
        return url.endsWith("...")
                || url.endsWith("…")
                || url.endsWith("://")
                || HALF_ESCAPE.matcher(url).find();
    }

    /// Whether the last value of an address begins to say what the caption says, and stops in the
    /// middle of a word.
    private static boolean isCutCaption(String url, String caption) {
        String said = url.substring(url.lastIndexOf('=') + 1).replace('+', ' ').replace("%20", " ");
        return said.length() >= SPELLED_OUT
                && said.length() < caption.length()
                && caption.toLowerCase(Locale.ROOT).startsWith(said.toLowerCase(Locale.ROOT))
                && Character.isLetterOrDigit(said.charAt(said.length() - 1))
                && Character.isLetterOrDigit(caption.charAt(said.length()));
    }
}
