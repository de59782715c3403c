package dev.galley.check;

import dev.galley.article.Severity;

import java.util.List;

/// Looks for filler text in the prose; a sentence about it is none.
final class LoremIpsum implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.lorem",
                    Severity.ERROR,
                    "Filler text",
                    "\"Lorem ipsum\" stands where the real text should be.");

    private static final List<Phrase> PHRASES =
            List.of(
                    Phrase.of(
                            "lorem ipsum",
                            "(?:^|(?<=[.!?] ))lorem ipsum\\b|\\blorem ipsum,? dolor\\b"),
                    Phrase.of("dolor sit amet", "^dolor sit amet\\b"),
                    Phrase.of("consectetur", "\\bconsectetur adipisi?cing elit\\b"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        int[] last = {Integer.MIN_VALUE};
        Phrase.inProse(
                article.pieces(),
                PHRASES,
                (piece, start, end) -> {
                    if (piece.block() != last[0]) {
                        findings.add(piece.place(start, end), "Filler text stands here");
                    }
                    last[0] = piece.block();
                });
    }
}
