package dev.galley.check;

import dev.galley.article.Severity;

import java.util.List;

/// Looks for notes to oneself in comments of code, where they may be part of the example.
final class CodeTasks implements Check {

    private static final Rule RULE =
            new Rule(
                    "code.todo",
                    Severity.INFO,
                    "Note to be done in code",
                    "A comment in the code says TODO or FIXME. It may belong to the example.");

    private static final String COMMENT = "(#|//|/\\*|^\\s*\\*|--|<!--)[^\n]{0,80}?\\b";

    private static final List<Phrase> PHRASES =
            List.of(
                    Phrase.exact("todo", COMMENT + "TODO\\b"),
                    Phrase.exact("todo", "(#|//|--) ?todo:"),
                    Phrase.exact("fixme", COMMENT + "FIXME\\b"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Phrase.inCode(
                article.pieces(),
                PHRASES,
                (piece, start, end) ->
                        findings.add(
                                piece.place(start, end), "A comment in the code is a note to do"));
    }
}
