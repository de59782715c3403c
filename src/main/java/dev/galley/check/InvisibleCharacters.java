package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.Severity;

import java.util.BitSet;
import java.util.Optional;

/// Looks for characters that have no width or turn the direction of the text: they break searches,
/// and code that is copied. Joiners inside of emoji and of scripts that need them stay.
final class InvisibleCharacters implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.invisible",
                    Severity.WARNING,
                    "Invisible characters",
                    "The text holds characters that nobody sees, such as a zero-width space or a"
                            + " mark that turns the direction: searches miss such words and copied"
                            + " code does not run.");

    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';
    private static final char FIRST_INVISIBLE = '\u00AD';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        article.pieces().prose().forEach(piece -> look(piece, findings));
        article.pieces().code().forEach(piece -> look(piece, findings));
    }

    private static void look(Piece piece, Findings findings) {
        BitSet invisible = invisible(piece.text());
        int count = invisible.cardinality();
        if (count == 0) {
            return;
        }
        int first = invisible.nextSetBit(0);
        String sort = "U+%04X".formatted((int) piece.text().charAt(first));
        findings.add(
                piece.place(first, first + 1),
                count == 1
                        ? "An invisible character stands here (%s)".formatted(sort)
                        : "%d invisible characters stand here, the first is %s"
                                .formatted(count, sort),
                null,
                sort,
                count == 1 ? "Remove it" : "Remove all " + count);
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        Piece piece = Piece.at(article, finding.place());
        BitSet invisible = invisible(piece.text());
        StringBuilder clean = new StringBuilder(piece.text().length());
        for (int i = 0; i < piece.text().length(); i++) {
            if (!invisible.get(i)) {
                clean.append(piece.text().charAt(i));
            }
        }
        return clean.toString().isBlank()
                ? Optional.empty()
                : Optional.of(Edits.withText(article, piece, clean.toString()));
    }

    private static BitSet invisible(String text) {
        BitSet invisible = new BitSet();
        boolean turns = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_INVISIBLE && (isTurn(c) || isInvisible(text, i))) {
                invisible.set(i);
                turns |= isTurn(c);
            }
        }
        if (turns && hasRightToLeft(text)) {
            for (int i = 0; i < text.length(); i++) {
                invisible.set(i, invisible.get(i) && !isTurn(text.charAt(i)));
            }
        }
        return invisible;
    }

    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        if (c == JOINER || c == NON_JOINER) {
            return !joins(text, at);
        }
        return c == FIRST_INVISIBLE || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /// Marks and overrides of the direction of text.
    private static boolean isTurn(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean hasRightToLeft(String text) {
        return text.chars()
                .map(Character::getDirectionality)
                .anyMatch(
                        d ->
                                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /// Whether a joiner stands between emoji, or beside letters of a script that is not Latin.
    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && (bears(text.charAt(at - 1)) || bears(text.charAt(at + 1)));
    }

    private static boolean bears(char c) {
        return Character.isSurrogate(c)
                || c == '\uFE0F'
                || (c >= '\u2190' && c < '\u2C00')
                || (c >= '\u0590' && c < '\u1E00');
    }
}
