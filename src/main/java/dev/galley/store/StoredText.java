package dev.galley.store;

import dev.galley.article.ParsedArticle;

/// The text that was imported last for a post, to be parsed again.
///
/// @param standing where the post stands
/// @param path the path that it was imported from
/// @param bytes not copied, not to be changed
/// @param parsed what the parser made of it but for the article, as JSON
/// @param article what the parser made of it, as JSON with spans
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record StoredText(
        Standing standing, String path, byte[] bytes, String parsed, String article) {

    /// What differs between two parses of one text.
    public enum Difference {
        /// Nothing.
        NONE,
        /// Something round the article: a place, a problem, what was left out.
        ROUND,
        /// The article itself, in what it says.
        ARTICLE
    }

    /// A parse beside the one that is stored.
    ///
    /// @param before what is stored
    /// @param now the other, as it would be read back
    public record Comparison(Difference difference, ParsedArticle before, ParsedArticle now) {}

    /// Compares a parse with the one that is stored. Where both are alike to the letter, nothing is
    /// read for it.
    public Comparison compare(ParsedArticle now) {
        String nowParsed = Texts.json(now);
        String nowArticle = Texts.json(now.article());
        if (nowParsed.equals(parsed) && nowArticle.equals(article)) {
            return new Comparison(Difference.NONE, now, now);
        }
        ParsedArticle stored = Texts.parsed(parsed).withArticle(Texts.article(article));
        ParsedArticle other = Texts.parsed(nowParsed).withArticle(Texts.article(nowArticle));
        return new Comparison(difference(stored, other), stored, other);
    }

    /// Whether somebody has edited the post.
    public boolean edited() {
        return !standing.state().editors().isEmpty();
    }

    private static Difference difference(ParsedArticle stored, ParsedArticle other) {
        if (stored.equals(other)) {
            return Difference.NONE;
        }
        boolean same = Texts.bare(stored.article()).equals(Texts.bare(other.article()));
        return same ? Difference.ROUND : Difference.ARTICLE;
    }
}
