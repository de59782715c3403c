package dev.galley.check;

import dev.galley.article.Block;
import dev.galley.article.Severity;

import java.util.List;
import java.util.Optional;

/// Looks for code whose meaning went with its indentation: Python and YAML.
final class CodeIndentation implements Check {

    private static final Rule RULE =
            new Rule(
                    "code.indentation",
                    Severity.WARNING,
                    "Code has lost its indentation",
                    "In Python and YAML the indentation says what belongs together. Where it is"
                            + " lost, the code does not run as shown and cannot be put right by a"
                            + " machine.");

    private static final int SHOWN = 80;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        List<Block> blocks = article.blocks();
        for (Piece piece : article.pieces().code()) {
            Block.Code code = (Block.Code) blocks.get(piece.block());
            Optional<Indentation.Line> bare = Indentation.firstLost(code.text(), code.language());
            bare.ifPresent(line -> report(piece, line, findings));
        }
    }

    private static void report(Piece piece, Indentation.Line line, Findings findings) {
        String text = piece.text().substring(line.start(), line.end()).strip();
        findings.add(
                piece.place(line.start(), line.end()),
                "The code has lost its indentation: nothing is indented under line %d"
                        .formatted(line.number()),
                "indented lines under it",
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
