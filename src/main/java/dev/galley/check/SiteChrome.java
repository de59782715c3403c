package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks for blocks that are nothing but furniture of the site which the article was taken from.
/// Only a whole block counts, and of a heading only what no article has as a heading.
final class SiteChrome implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.site-chrome",
                    Severity.WARNING,
                    "Part of the site's page",
                    "A block is no part of the article but of the page around it: a menu, a share"
                            + " button, a cookie notice, a copyright line.");

    private static final String FIX = "Remove this block";

    private static final Set<String> ALWAYS =
            Set.of(
                    "skip to content",
                    "skip to main content",
                    "share this article",
                    "share this post",
                    "share this",
                    "share on facebook",
                    "share on twitter",
                    "share on linkedin",
                    "share on x",
                    "tweet this",
                    "leave a comment",
                    "leave a reply",
                    "post a comment",
                    "subscribe to our newsletter",
                    "sign up for our newsletter",
                    "back to top",
                    "scroll to top",
                    "accept all cookies",
                    "accept cookies",
                    "cookie settings",
                    "all rights reserved",
                    "your email address will not be published",
                    "required fields are marked *",
                    "advertisement",
                    "click to share",
                    "toggle navigation",
                    "alphanode post meta",
                    "similar posts");

    /// These may be headings of an article.
    private static final Set<String> IN_PARAGRAPHS =
            Set.of(
                    "read more",
                    "continue reading",
                    "related posts",
                    "related articles",
                    "you may also like",
                    "previous post",
                    "next post",
                    "log in",
                    "sign in",
                    "home",
                    "menu",
                    "search",
                    "privacy policy",
                    "terms of service",
                    "comments are closed",
                    "no comments");

    private static final List<Pattern> SHAPES =
            List.of(
                    Pattern.compile("[|\\s]*\\|[|\\s]*"),
                    Pattern.compile("home\\s*[>»›]\\s*\\S.{0,150}"),
                    Pattern.compile("(©|\\(c\\) ?\\d{4}|copyright ©)\\s?.{0,100}"),
                    Pattern.compile("(we use|this (web)?site uses) cookies\\b.{0,300}"),
                    Pattern.compile(
                            "(previous post|← previous|« previous).{0,120}next( post| →|"
                                    + " »|\\b).{0,80}"),
                    Pattern.compile(
                            "(posted|published) (on|by) [^.]{3,60}\\b(19|20)\\d\\d[^.]{0,30}"));

    private static final int LONGEST = 400;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        for (Piece piece : article.pieces().prose()) {
            boolean block =
                    piece.kind() == Piece.Kind.PARAGRAPH || piece.kind() == Piece.Kind.HEADING;
            if (block && piece.text().length() <= LONGEST && isChrome(piece)) {
                findings.add(
                        Place.InBlock.all(piece.block()),
                        "This is part of the site's page, not of the article",
                        null,
                        piece.text(),
                        FIX);
            }
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return finding.place() instanceof Place.InBlock place
                ? Optional.of(Edits.without(article, place.block()))
                : Optional.empty();
    }

    private static boolean isChrome(Piece piece) {
        String text = piece.text().strip().toLowerCase(Locale.ROOT);
        String words =
                text.endsWith(".") || text.endsWith("|") || text.endsWith(":")
                        ? text.substring(0, text.length() - 1)
                        : text;
        if (ALWAYS.contains(words)) {
            return true;
        }
        return piece.kind() == Piece.Kind.PARAGRAPH
                && (IN_PARAGRAPHS.contains(words) || hasShape(text));
    }

    private static boolean hasShape(String text) {
        for (Pattern shape : SHAPES) {
            if (shape.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
