package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.ParsedArticle;
import dev.galley.parse.ArticleParser;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class PieceCutterTest {

    @Test
    void everythingOnAPageIsAPieceOfItsKind() {
        assertThat(Sources.told(Sources.model(Sources.PAGE)))
                .containsSubsequence(
                        "chrome|chrome|| |",
                        "title|title|how we water the roof garden",
                        "heading|heading|what we bought",
                        "list|list|a pump",
                        "list||two valves",
                        "list||a float switch")
                .anyMatch(piece -> piece.startsWith("code|code|import pump\n\ndef water():\n    "))
                .anyMatch(piece -> piece.startsWith("image|image|the plants on the roof\nsource:"))
                .containsSubsequence(
                        "meta|topic|roof gardens / pumps",
                        "meta|stack|home automation",
                        "meta||python",
                        "meta|tools|nothing",
                        "meta|reading time|7",
                        "meta|score|quality: 61",
                        "meta||clarity: 70",
                        "meta|weather|dry",
                        "meta|entities|name: pump",
                        "meta||type: tool",
                        "meta||name: roof",
                        "meta||type: place",
                        "chrome|chrome|Similar Posts",
                        "similar|similar|how we light the stairs");
    }

    @Test
    void labelsAndBulletsBelongToThePieceBehindThem() {
        SourceModel model = Sources.model(Sources.PAGE);
        assertThat(lead(model, "roof gardens / pumps")).isEqualTo("topic");
        assertThat(lead(model, "home automation")).isEqualTo("stack\n  • ");
        assertThat(lead(model, "python")).isEqualTo("• ");
        assertThat(lead(model, "a pump")).isEqualTo("• ");
        assertThat(lead(model, "dry")).isEqualTo("weather: ");
        assertThat(lead(model, "nothing")).isEqualTo("tools");
        assertThat(model.unclaimed()).isZero();
        assertThat(model.coverageWords()).isEqualTo("100 %");
    }

    @Test
    void thePiecesOfEverySampleAreInOrderAndLeaveOnlyWhiteSpace() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-seeds"))) {
            List<Path> all = files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
            assertThat(all).hasSizeGreaterThan(9);
            for (Path file : all) {
                byte[] bytes = Files.readAllBytes(file);
                String text = Sources.decode(bytes).text();
                ParsedArticle parsed = new ArticleParser().parse(file.toString(), bytes);
                List<Piece> pieces = PieceCutter.cut(text, parsed);
                int at = 0;
                for (Piece piece : pieces) {
                    assertThat(piece.from()).as("%s %s", file, piece).isGreaterThanOrEqualTo(at);
                    assertThat(text.substring(at, piece.from())).as("%s", file).isBlank();
                    at = piece.end();
                }
                assertThat(text.substring(at).replace("\uFEFF", "")).isBlank();
                long lost = pieces.stream().filter(p -> p.kind() == Kind.UNCLAIMED).count();
                assertThat(lost).as("%s", file).isEqualTo(parsed.unclaimed().size());
            }
        }
    }

    @Test
    void whatTheParserDoesNotOwnUpToIsUnclaimedAllTheSame() {
        ParsedArticle parsed = Sources.parse(Sources.PAGE);
        Article article = parsed.article();
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.remove(0);
        ParsedArticle forgetful =
                parsed.withArticle(
                        new Article(
                                article.title(),
                                article.titleSpan(),
                                blocks,
                                article.meta(),
                                article.metaSpans()));
        SourceModel model = SourceModel.of(Sources.PAGE, forgetful, article, List.of());
        assertThat(Sources.told(model))
                .anyMatch(told -> told.startsWith("unclaimed|unclaimed|the roof garden needs"));
        assertThat(model.coverageWords()).isNotEqualTo("100 %").endsWith(" %");
        assertThat(model.remarks()).anyMatch(remark -> remark.word().equals("unclaimed"));
    }

    @Test
    void anItemThatIsNotInTheTextGetsNoPieceAndItsLineIsUnclaimed() {
        String text = Sources.PAGE.replace("  • python", "  • pascal");
        SourceModel model =
                SourceModel.of(
                        text,
                        Sources.parse(Sources.PAGE),
                        Sources.parse(Sources.PAGE).article(),
                        List.of());
        assertThat(Sources.told(model)).doesNotContain("meta||python");
        assertThat(Sources.told(model)).anyMatch(told -> told.endsWith("pascal"));
        assertThat(model.unclaimed()).isEqualTo(1);
    }

    @Test
    void spansBeyondTheTextAreLeftOut() {
        Article article =
                new Article(
                        "gone",
                        new Span(0, 900),
                        List.of(),
                        null,
                        Map.of(MetaField.TOPIC, new Span(800, 900)));
        ParsedArticle parsed = Sources.parse("").withArticle(article);
        SourceModel model = SourceModel.of("a text", parsed, article, List.of());
        assertThat(Sources.told(model)).containsExactly("unclaimed|unclaimed|a text");
        assertThat(model.coverageWords()).isEqualTo("0.00 %");
    }

    @Test
    void aPieceIsFoundByEveryPositionInIt() {
        SourceModel model = Sources.model(Sources.PAGE);
        for (int i = 0; i < model.pieces().size(); i++) {
            Piece piece = model.pieces().get(i);
            assertThat(model.pieceAt(piece.from())).isEqualTo(i);
            assertThat(model.pieceFrom(Math.max(0, piece.from() - 1))).isLessThanOrEqualTo(i);
        }
        int bullet = Sources.PAGE.indexOf("• two");
        assertThat(model.position(bullet))
                .isEqualTo("Ln 10, Col 3, char %,d · block 3, list, item 2".formatted(bullet));
        int gap = Sources.PAGE.indexOf("\n\nwhat") + 1;
        assertThat(model.position(gap)).endsWith("between the pieces");
    }

    private static String lead(SourceModel model, String text) {
        Piece piece =
                model.pieces().stream()
                        .filter(p -> p.text().equals(text))
                        .findFirst()
                        .orElseThrow();
        return model.text().substring(piece.from(), piece.span().start());
    }
}
