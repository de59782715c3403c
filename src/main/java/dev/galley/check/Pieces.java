package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The texts of an article in order, and all of them at once in lower case: what that does not hold
/// need not be looked for. Immutable.
final class Pieces {

    private final List<Piece> prose;
    private final List<Piece> code;
    private final Haystack allProse;
    private final Haystack allCode;

    private Pieces(List<Piece> prose, List<Piece> code) {
        this.prose = prose;
        this.code = code;
        this.allProse = new Haystack(lower(prose));
        this.allCode = new Haystack(lower(code));
    }

    static Pieces of(Article article) {
        List<Piece> prose = new ArrayList<>();
        List<Piece> code = new ArrayList<>();
        if (article.title() != null) {
            prose.add(Piece.title(article.title()));
        }
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Piece piece = Piece.of(i, blocks.get(i));
            (piece.isProse() ? prose : code).add(piece);
        }
        return new Pieces(prose, code);
    }

    /// Title, paragraphs, headings, lists and captions.
    List<Piece> prose() {
        return prose;
    }

    List<Piece> code() {
        return code;
    }

    /// The paragraphs.
    List<Piece> paragraphs() {
        return prose.stream().filter(piece -> piece.kind() == Piece.Kind.PARAGRAPH).toList();
    }

    /// Whether the prose holds a text, given in lower case.
    boolean proseHas(String text) {
        return allProse.holds(text);
    }

    /// Whether the code holds a text, given in lower case.
    boolean codeHas(String text) {
        return allCode.holds(text);
    }

    private static String lower(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::text)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
