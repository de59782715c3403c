package dev.galley.check;

import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// Looks for sentences that stand in the post more than once; a paragraph that is repeated as a
/// whole is left to [RepeatedParagraphs].
final class RepeatedSentences implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.repeated-sentence",
                    Severity.INFO,
                    "Repeated sentence",
                    "A sentence of at least 40 characters stands in the post more than once,"
                            + " without regard to case and white space.");

    private static final int SHORTEST = 40;

    /// Where a sentence stands for the second time, and how often in all.
    private record Seen(Place again, int times) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        if (!mayRepeat(article.pieces())) {
            return;
        }
        Map<String, Seen> seen = new LinkedHashMap<>();
        Set<String> paragraphs = new HashSet<>();
        for (Piece piece : article.pieces().paragraphs()) {
            if (paragraphs.add(Sentences.key(piece.text(), 0, piece.text().length()))) {
                take(piece, seen);
            }
        }
        for (Seen one : seen.values()) {
            if (one.times() > 1) {
                findings.add(
                        one.again(),
                        "This sentence stands in the post %d times".formatted(one.times()),
                        "1",
                        String.valueOf(one.times()));
            }
        }
    }

    /// False where every sentence stands in the post once, as in nearly all posts.
    private static boolean mayRepeat(Pieces pieces) {
        LongStream.Builder numbers = LongStream.builder();
        for (Piece piece : pieces.paragraphs()) {
            Sentences.numbers(piece.text(), SHORTEST, numbers);
        }
        return Repeats.among(numbers.build().toArray());
    }

    private static void take(Piece piece, Map<String, Seen> seen) {
        for (Sentences.Sentence sentence : Sentences.of(piece.text())) {
            if (sentence.key().length() >= SHORTEST) {
                Place here = piece.place(sentence.start(), sentence.end());
                seen.merge(
                        sentence.key(),
                        new Seen(here, 1),
                        (before, one) ->
                                new Seen(
                                        before.times() == 1 ? here : before.again(),
                                        before.times() + 1));
            }
        }
    }
}
