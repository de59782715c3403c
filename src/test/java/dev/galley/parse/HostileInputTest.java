package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.text.SourceText;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

class HostileInputTest {

    private static final int HOSTILE_BYTES = ArticleParser.MAX_BYTES / 4;

    private static final List<String> PIECES =
            List.of(
                    "| |",
                    "alphanode post meta",
                    "Similar Posts",
                    "topic",
                    "topicx",
                    "score",
                    "- a: 1",
                    "•",
                    "• x",
                    "1. one",
                    "",
                    " \t",
                    "def f():",
                    "    x = (",
                    "}",
                    "\"\"\"",
                    "/*",
                    "*/",
                    "<p>",
                    "</p>",
                    "<<EOF",
                    "EOF",
                    "a cat",
                    "a cat. image source: b",
                    "this is a sentence.",
                    "entities",
                    "- name: x",
                    "- type: y",
                    ":",
                    "key:",
                    "key: value",
                    "\u0000\uFFFD",
                    "select a",
                    "from b",
                    "`",
                    "'",
                    "image sources",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "import x",
                    "x.y()",
                    "end",
                    "if a",
                    "- ",
                    "-");

    @Test
    void anyBytesAreRead() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    @Test
    void anyMixtureOfLinesIsReadAndEveryLineHasOneOwner() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String eol = List.of("\n", "\r\n", "\r").get(seed % 3);
            String text =
                    random.ints(random.nextInt(40), 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .collect(Collectors.joining(eol));
            check(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\n", "- ", "<p>\n"})
    void mebibytesOfOneThingAreRead(String piece) {
        ParsedArticle parsed = Parsing.parse(piece.repeat(HOSTILE_BYTES / piece.length()));
        assertThat(parsed.problems().size()).isLessThanOrEqualTo(ProblemList.MAX);
        assertThat(parsed.coverage()).isBetween(0.0, 1.0);
    }

    @Test
    void aBoxOfNothingButStrangeLinesHasABoundedNumberOfProblems() {
        ParsedArticle parsed =
                Parsing.parse("alphanode post meta\n" + "what is this\n".repeat(5_000));
        assertThat(parsed.problems()).hasSize(ProblemList.MAX);
        assertThat(parsed.article().metaOrEmpty().unknown()).hasSize(5_000);
    }

    private static void check(byte[] bytes) {
        ParsedArticle parsed = Parsing.parse(bytes);
        String text = SourceText.decode(bytes).text();
        Lines lines = Lines.of(text);
        Layout layout = Layout.of(lines);
        List<Span> owners = owners(parsed);
        for (int i = 1; i < owners.size(); i++) {
            assertThat(owners.get(i - 1).end())
                    .as("no overlap in %s", text)
                    .isLessThanOrEqualTo(owners.get(i).start());
        }
        for (int i = 0; i < lines.count(); i++) {
            Span line = lines.span(i);
            boolean boxed = layout.meta() >= 0 && i > layout.meta() && i < layout.metaEnd();
            long count = owners.stream().filter(o -> touches(o, line)).count();
            assertThat(count).as("owners of line %s in %s", i, text).isEqualTo(boxed ? 0 : 1);
        }
        parsed.article().metaSpans().values().forEach(s -> assertThat(s.of(text)).isNotNull());
        assertThat(parsed.coverage()).isBetween(0.0, 1.0);
    }

    private static boolean touches(Span owner, Span line) {
        return owner.start() <= line.end() && owner.end() >= line.start();
    }

    private static List<Span> owners(ParsedArticle parsed) {
        List<Span> owners = new ArrayList<>();
        Span title = parsed.article().titleSpan();
        if (title != null) {
            owners.add(title);
        }
        parsed.article().blocks().stream()
                .map(Block::span)
                .map(Objects::requireNonNull)
                .forEach(owners::add);
        parsed.similar().stream().map(Passage::span).forEach(owners::add);
        parsed.chrome().stream().map(Passage::span).forEach(owners::add);
        parsed.unclaimed().stream().map(Passage::span).forEach(owners::add);
        owners.sort(Span::compareTo);
        return owners;
    }
}
