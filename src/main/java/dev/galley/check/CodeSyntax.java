package dev.galley.check;

import dev.galley.article.Block;
import dev.galley.article.Place;
import dev.galley.article.Severity;
import dev.galley.code.SyntaxErrors;
import dev.galley.text.Span;

import java.util.List;

/// Looks for code that the grammar of its language cannot read. Code that has lost its indentation
/// is left to [CodeIndentation].
final class CodeSyntax implements Check {

    private static final Rule RULE =
            new Rule(
                    "code.syntax",
                    Severity.WARNING,
                    "Code does not parse",
                    "The grammar of the block's language cannot read the code: something is missing"
                            + " or too much. Snippets, prompts and ellipses are allowed for.");

    private static final int LONGEST = 10_000;
    private static final int SHOWN = 80;

    private final Remembered<List<Span>> known = new Remembered<>();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        List<Block> blocks = article.blocks();
        for (Piece piece : article.pieces().code()) {
            Block.Code code = (Block.Code) blocks.get(piece.block());
            errors(code).stream()
                    .findFirst()
                    .ifPresent(first -> report(code, piece, first, findings));
        }
    }

    private List<Span> errors(Block.Code code) {
        String language = code.language();
        if (language == null
                || code.text().length() > LONGEST
                || Indentation.firstLost(code.text(), language).isPresent()) {
            return List.of();
        }
        return known.get(language + "\n" + code.text(), () -> errors(code.text(), language));
    }

    private static List<Span> errors(String text, String language) {
        List<Span> errors = SyntaxErrors.inSnippet(text, language).orElse(List.of());
        return errors.isEmpty() || OtherLanguage.reads(text, language) ? List.of() : errors;
    }

    private static void report(Block.Code code, Piece piece, Span error, Findings findings) {
        String text = piece.text();
        int line =
                1 + (int) text.substring(0, error.start()).chars().filter(c -> c == '\n').count();
        findings.add(
                visible(piece, error),
                "The code does not parse as %s: look at line %d".formatted(code.language(), line),
                null,
                shown(text, error),
                null);
    }

    /// A place with something in it: where something is missing, the characters before.
    private static Place visible(Piece piece, Span error) {
        int end = Math.min(piece.text().length(), Math.max(error.end(), error.start() + 1));
        return piece.place(Math.min(error.start(), end - 1), end);
    }

    private static String shown(String text, Span error) {
        int start = text.lastIndexOf('\n', Math.max(0, error.start() - 1)) + 1;
        int next = text.indexOf('\n', error.start());
        String line =
                text.substring(Math.min(start, error.start()), next < 0 ? text.length() : next)
                        .strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
