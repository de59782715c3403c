package dev.galley.check;

import dev.galley.article.Severity;

import java.util.List;

/// Looks for words that a generator says to the one who asked it, and not to a reader: refusals,
/// openings of an answer, offers of more, and marks of its own. Such words in quotes are what an
/// article speaks about.
final class GeneratorLeftovers implements Check {

    private static final Rule RULE =
            new Rule(
                    "text.generator-leftover",
                    Severity.ERROR,
                    "Words of the generator",
                    "The text holds words that the generator said to the one who asked: a refusal,"
                            + " the opening of an answer, an offer, or a mark of its own.");

    private static final String MODEL =
            "an? (ai|artificial intelligence|large language|language)( language)?"
                    + " (model|assistant|chatbot)";
    private static final String CANNOT = "(can(no|')t|can not|am unable to|'m unable to|won't)";

    private static final List<Phrase> PHRASES =
            List.of(
                    Phrase.of("as a", "\\bas " + MODEL + ",? (i|my|it is not)\\b[^.!?\n]{0,80}"),
                    Phrase.of("i'm a", "\\bi'm (just |only )?" + MODEL + "\\b"),
                    Phrase.of("i am a", "\\bi am (just |only )?" + MODEL + "\\b"),
                    Phrase.of(
                            " i ca",
                            "\\b(sorry|apologi[sz]e|afraid),? (but )?(that )?i "
                                    + CANNOT
                                    + "\\b[^.!?\n]{0,80}"),
                    Phrase.of(
                            "i ",
                            "\\bi "
                                    + CANNOT
                                    + " (fulfill|comply with|assist with|help( you)? with|generate"
                                    + "|create|provide) (that|this|your|the) (request|prompt|task"
                                    + "|content)\\b"),
                    Phrase.of(
                            "here",
                            "\\A(certainly|sure|of course|absolutely|great question|sure thing)"
                                    + "[!,.:] ?here('s| is| are)\\b[^.:!\n]{0,80}[:.]?"),
                    Phrase.of(
                            "here",
                            "\\Ahere('s| is) (a|an|the|your) ([\\w-]+,? ){0,3}"
                                    + "(version of|draft of|rewrite of|article (about|on|for)"
                                    + "|blog post (about|on|for|that))\\b[^:.\n]{0,60}:"),
                    Phrase.of(
                            "let me know if you",
                            "\\blet me know if you('d| would|'ll)? (like|want|need) me to\\b"
                                    + "[^.!?\n]{0,80}"),
                    Phrase.of("would you like me to", "\\bwould you like me to\\b[^.!?\n]{0,80}"),
                    Phrase.of(
                            "as of my",
                            "\\bas of my (last |latest )?(knowledge|training)"
                                    + " (update|cut-?off|data)\\b"),
                    Phrase.of(
                            "write a",
                            "\\A(please )?(write|generate|create) an? (\\d+[- ]word )?"
                                    + "(seo[- ](optimi[sz]ed|friendly) )?"
                                    + "(article|blog post) (about|on)\\b"),
                    Phrase.of("<|", "<\\|(im_start|im_end|endoftext|eot_id|system|user)\\|>"),
                    Phrase.of("[/inst]", "\\[/INST\\]"),
                    Phrase.of("oaicite", ":?contentReference\\[oaicite:\\d+\\]"),
                    Phrase.of("†source", "【\\d+(:\\d+)?†source】"),
                    Phrase.of("utm_source=", "\\butm_source=(chatgpt|openai)[\\w.]*"));

    private static final String QUOTES = "\"'“‘«`„";

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
                    if (start == 0 || QUOTES.indexOf(piece.text().charAt(start - 1)) < 0) {
                        String words = piece.text().substring(start, end);
                        findings.add(
                                piece.place(start, end),
                                "The generator speaks here: \"%s\"".formatted(words));
                    }
                });
    }
}
