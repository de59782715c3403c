package dev.galley.check;

import dev.galley.article.Severity;

import java.util.List;

/// Looks for brackets that ask for something to be filled in. Links in brackets, and names of files
/// and routes such as `[id].js`, are none.
final class Unfinished implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.placeholder",
                    Severity.ERROR,
                    "Place to be filled in",
                    "Words in brackets, such as \"[insert link]\" or \"[your name]\", ask for"
                            + " something that nobody has filled in.");

    private static final String ALONE = "(?<![\\w/.\\]])";
    private static final String NO_LINK = "(?![\\w/(\\[]|\\.\\w)";

    private static final List<Phrase> PHRASES =
            List.of(
                    Phrase.of(
                            "[",
                            ALONE
                                    + "\\[(insert|add|your|enter|include|replace|fill"
                                    + " in|put|describe) [^\\]\\[\n"
                                    + "]{1,80}\\](?!\\()"),
                    Phrase.of(
                            "[",
                            ALONE
                                    + "\\[(insert|placeholder|citation needed|screenshot|company"
                                    + " name|product name|author name|client name|link here|image"
                                    + " here|date here|name here)\\](?!\\()"),
                    Phrase.of(
                            "[",
                            ALONE + "\\[(link|url|image|photo|date|author|company)\\]" + NO_LINK),
                    Phrase.of("insert", "[<{](insert|fill in) [^>}<{\n]{1,80}[>}]"));

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
                    String words = piece.text().substring(start, end);
                    findings.add(
                            piece.place(start, end),
                            "Something is still to be filled in: " + words,
                            "what the words stand for",
                            words);
                });
    }
}
