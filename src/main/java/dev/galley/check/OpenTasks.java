package dev.galley.check;

import dev.galley.article.Severity;

import java.util.List;

/// Looks for notes to oneself in the prose. "A todo list" and "grep for TODO" are prose.
final class OpenTasks implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.todo",
                    Severity.WARNING,
                    "Note to be done",
                    "A note such as \"TODO: add numbers\", \"FIXME\" or \"TBD\" was left in the"
                            + " text.");

    private static final List<Phrase> PHRASES =
            List.of(
                    Phrase.of("todo", "(?:^|(?<=[.!?] ))todo( ?:|$| - ).*"),
                    Phrase.of("todo", "[\\[(]todo\\b[^\\])\n]{0,80}[\\])]"),
                    Phrase.of("fixme", "(?:^|(?<=[.!?] ))fixme( ?:|$| - ).*"),
                    Phrase.of("fixme", "[\\[(]fixme\\b[^\\])\n]{0,80}[\\])]"),
                    Phrase.of("tbd", "(?<!['\"`“])\\btbd\\b(?!['\"`”])"),
                    Phrase.exact("todo", "\\A(TODO|FIXME) [a-z].*"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Phrase.inProse(
                article.pieces(),
                PHRASES,
                (piece, start, end) -> {
                    String words = piece.text().substring(start, end).strip();
                    int from = piece.text().indexOf(words, start);
                    findings.add(
                            piece.place(from, from + words.length()),
                            "A note was left in the text: " + words);
                });
    }
}
