package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class SurroundingsTest {

    private static final String HEAD = "| |\n\na title\n\nsome text here.\n\n";
    private static final String BOX = "alphanode post meta\n\ntopicx\n\n";

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    @Test
    void furnitureAndTheNamesOfPartsAreChrome() {
        ParsedArticle parsed = Parsing.parse("|\n| |\n" + HEAD + BOX + "Similar Posts");
        assertThat(texts(parsed.chrome()))
                .containsExactly("|", "| |", "| |", "alphanode post meta", "Similar Posts");
        assertThat(parsed.coverage()).isEqualTo(1.0);
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void theNamesOfPartsMayHaveOtherCaseAndSpaces() {
        ParsedArticle parsed =
                Parsing.parse(HEAD + "ALPHANODE\u00A0Post  meta\ntopicx\nsimilar posts");
        assertThat(parsed.article().meta()).isNotNull();
        assertThat(parsed.chrome()).hasSize(3);
    }

    @Test
    void aHeadingInLowerCaseDoesNotEndTheBody() {
        assertThat(Parsing.kinds(HEAD + "similar posts\n\nmore text here."))
                .containsExactly("paragraph", "heading", "paragraph");
    }

    @Test
    void similarTitlesAreLinesOrBullets() {
        String after = HEAD + BOX + "Similar Posts\n\n";
        assertThat(texts(Parsing.parse(after + "  • one\n  • two\n").similar()))
                .containsExactly("one", "two");
        assertThat(texts(Parsing.parse(after + "one post\ntwo posts").similar()))
                .containsExactly("one post", "two posts");
        assertThat(texts(Parsing.parse(after + "one post\n\ntwo posts").similar()))
                .containsExactly("one post", "two posts");
    }

    @Test
    void textBehindTheSimilarTitlesIsUnclaimed() {
        ParsedArticle parsed =
                Parsing.parse(HEAD + BOX + "Similar Posts\n\none\ntwo\n\nread the terms.\nbye");
        assertThat(texts(parsed.similar())).containsExactly("one", "two");
        assertThat(texts(parsed.unclaimed())).containsExactly("read the terms.\nbye");
        assertThat(Parsing.problems(parsed)).containsExactly("body.after-end");
        assertThat(parsed.coverage()).isBetween(0.7, 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Similar Posts\n\n", "Similar Posts\n\none\ntwo\n\n", ""})
    void aSecondArticleIsUnclaimed(String between) {
        ParsedArticle parsed = Parsing.parse(HEAD + BOX + between + HEAD + BOX + "Similar Posts");
        assertThat(Parsing.problems(parsed)).containsExactly("body.second-article");
        assertThat(parsed.unclaimed()).hasSize(1);
        assertThat(parsed.unclaimed().getFirst().text()).startsWith("| |").endsWith("Posts");
        assertThat(parsed.article().blocks()).hasSize(1);
    }

    @Test
    void aSecondArticleWithoutFurnitureIsSeenByItsBox() {
        String second = "another title\n\nother text here.\n\n" + BOX;
        ParsedArticle afterSimilar = Parsing.parse(HEAD + BOX + "Similar Posts\n\n" + second);
        assertThat(afterSimilar.similar()).isEmpty();
        assertThat(afterSimilar.unclaimed().getFirst().text()).startsWith("another title");
        ParsedArticle afterBox = Parsing.parse(HEAD + BOX + second);
        assertThat(afterBox.unclaimed().getFirst().text()).startsWith("another title");
        assertThat(Parsing.problems(afterBox)).containsExactly("body.second-article");
    }

    @Test
    void anEmptyFileIsSaid() {
        for (String text : List.of("", "\n \r\n\t", "\uFEFF")) {
            ParsedArticle parsed = Parsing.parse(text);
            assertThat(Parsing.problems(parsed)).containsExactly("source.empty");
            assertThat(parsed.coverage()).isEqualTo(1.0);
            assertThat(parsed.article().blocks()).isEmpty();
        }
    }

    @Test
    void anArticleWithoutTextIsSaid() {
        assertThat(Parsing.problems(Parsing.parse(BOX))).containsExactly("body.empty");
        assertThat(Parsing.problems(Parsing.parse("only a title"))).containsExactly("body.empty");
    }

    @Test
    void bytesThatAreNotUtf8AreSaid() {
        byte[] bytes = "caf\u00E9 notes\n\nsome text.".getBytes(StandardCharsets.ISO_8859_1);
        ParsedArticle parsed = Parsing.parse(bytes);
        assertThat(parsed.article().title()).isEqualTo("caf\u00E9 notes");
        assertThat(Parsing.problems(parsed)).containsExactly("source.encoding");
    }

    @Test
    void aByteOrderMarkIsNotCounted() {
        String text = "a title\n\nsome text.";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ParsedArticle parsed = Parsing.parse(("\uFEFF" + text).getBytes(charset));
            assertThat(parsed.chars()).isEqualTo(text.length());
            assertThat(parsed.article().titleSpan()).extracting(s -> s.start()).isEqualTo(0);
        }
    }
}
