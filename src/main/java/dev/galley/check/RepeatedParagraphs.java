package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for paragraphs that stand in the post before.
final class RepeatedParagraphs implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.repeated-paragraph",
                    Severity.WARNING,
                    "Repeated paragraph",
                    "A paragraph of at least 40 characters stands in the post twice, without regard"
                            + " to case and white space.");

    /// Shorter ones may be a refrain.
    static final int SHORTEST = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        if (!mayRepeat(article.pieces())) {
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        int number = 0;
        for (Piece piece : article.pieces().paragraphs()) {
            number++;
            if (piece.text().length() >= SHORTEST) {
                String key = Sentences.key(piece.text(), 0, piece.text().length());
                Integer before = first.putIfAbsent(key, number);
                if (before != null) {
                    boolean adjacent = isBehindItself(article.blocks(), piece.block());
                    findings.add(
                            Place.InBlock.all(piece.block()),
                            "Paragraph %d repeats paragraph %d".formatted(number, before),
                            null,
                            null,
                            adjacent ? "Remove this paragraph" : null);
                }
            }
        }
    }

    /// False where every paragraph stands in the post once, as in nearly all posts. White space
    /// counts for the length of a paragraph, so that all are compared.
    private static boolean mayRepeat(Pieces pieces) {
        return Repeats.among(
                pieces.paragraphs().stream()
                        .map(Piece::text)
                        .filter(text -> text.length() >= SHORTEST)
                        .mapToLong(
                                text ->
                                        Sentences.number(text, 0, text.length(), 0)
                                                .orElse(text.length()))
                        .toArray());
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        return finding.fix() != null && finding.place() instanceof Place.InBlock place
                ? Optional.of(Edits.without(article, place.block()))
                : Optional.empty();
    }

    private static boolean isBehindItself(List<Block> blocks, int index) {
        return index > 0
                && blocks.get(index - 1) instanceof Block.Paragraph before
                && blocks.get(index) instanceof Block.Paragraph here
                && key(before).equals(key(here));
    }

    private static String key(Block.Paragraph paragraph) {
        return Sentences.key(paragraph.text(), 0, paragraph.text().length());
    }
}
