package dev.galley.ui.source;

import dev.galley.article.Finding;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Problem;
import dev.galley.parse.ArticleParser;
import dev.galley.text.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Texts for the tests of this package, and their parses.
final class Sources {

    /// A page with one of everything; lines are numbered from 1 in the comments of the tests.
    static final String PAGE =
            """
            | |

            how we water the roof garden

            the roof garden needs water twice a day, and nobody wants to climb the stairs.

            what we bought

              • a pump
              • two valves
              • a float switch

            import pump

            def water():
                pump.run(30)

            the plants on the roof
            the plants on the roof. image source: our own

            it has not rained since, and the plants do not mind it at all any more.

            alphanode post meta

            topicroof gardens / pumps
            stack
              • home automation
              • python
            tools
            reading time007
            score
              • quality: 61
              • clarity: 70
            weather: dry
            entities
                • name: pump
                • type: tool
                • name: roof
                • type: place

            Similar Posts

            how we light the stairs\
            """;

    private Sources() {}

    static ParsedArticle parse(String text) {
        return new ArticleParser().parse("in/a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceModel model(String text) {
        ParsedArticle parsed = parse(text);
        return SourceModel.of(text, parsed, parsed.article(), List.of());
    }

    static SourceModel model(String text, List<Finding> findings) {
        ParsedArticle parsed = parse(text);
        return SourceModel.of(text, parsed, parsed.article(), findings);
    }

    /// A parse that says nothing of its problems but these.
    static SourceModel with(String text, List<Problem> problems) {
        ParsedArticle p = parse(text);
        ParsedArticle said =
                new ParsedArticle(
                        p.path(),
                        p.sha256(),
                        p.form(),
                        p.chars(),
                        p.article(),
                        p.similar(),
                        p.chrome(),
                        p.unclaimed(),
                        p.coverage(),
                        problems);
        return SourceModel.of(text, said, said.article(), List.of());
    }

    /// The page with text behind its end, which nothing claims.
    static String withTail() {
        String rest = "and this stands behind the end of it all, where nothing should be.";
        return PAGE + "\n\n" + rest + " it goes on for two sentences.";
    }

    /// A text of many paragraphs.
    static String longText(int paragraphs) {
        StringBuilder text = new StringBuilder("a long text\n");
        for (int i = 0; i < paragraphs; i++) {
            text.append("\nparagraph number ").append(i);
            text.append(" goes on for long enough to need a second row where the room is small.\n");
        }
        return text.toString();
    }

    /// The pieces as `kind|head|text`.
    static List<String> told(SourceModel model) {
        List<String> told = new ArrayList<>();
        for (Piece piece : model.pieces()) {
            told.add(piece.kind().word() + "|" + piece.head() + "|" + piece.text());
        }
        return told;
    }

    static SourceText decode(byte[] bytes) {
        return SourceText.decode(bytes);
    }
}
