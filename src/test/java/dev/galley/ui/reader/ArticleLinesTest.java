package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.code.CodeToken;
import dev.galley.code.TokenKind;

import org.junit.jupiter.api.Test;

import java.util.List;

class ArticleLinesTest {

    private static final Block LIST =
            new Block.Listing(List.of("one", "two"), List.of(), false, null);
    private static final Block STEPS =
            new Block.Listing(List.of("first", "second"), List.of(), true, null);
    private static final Block CODE = new Block.Code("if x:\n\n    y = 1", "python", null);
    private static final Block IMAGE =
            new Block.Image("a drawing", "picsum", "https://example.org/a.png", null);

    @Test
    void anArticleWithoutBlocksSaysThatItHasNoText() {
        assertThat(ArticleLines.of(List.of()))
                .extracting(ReadingLine::text)
                .containsExactly("This post has no text.");
        assertThat(CopyText.of(ArticleLines.of(List.of()))).isEmpty();
    }

    @Test
    void listsHaveBulletsOrNumbers() {
        assertThat(ArticleLines.of(List.of(LIST, STEPS)))
                .extracting(ReadingLine::marker)
                .containsExactly("•", "•", "1.", "2.");
    }

    @Test
    void codeHasALabelAndKeepsItsBlankLinesAndIndentation() {
        List<ReadingLine> lines = ArticleLines.of(List.of(CODE));
        assertThat(lines)
                .extracting(ReadingLine::text)
                .containsExactly("", "if x:", "", "    y = 1");
        assertThat(lines.getFirst().kind()).isEqualTo(LineKind.CODE_HEAD);
        assertThat(lines.get(1).words().tokens())
                .containsExactly(new CodeToken(TokenKind.KEYWORD, 0, 2));
        assertThat(lines.get(3).words().tokens())
                .containsExactly(new CodeToken(TokenKind.NUMBER, 8, 9));
        assertThat(lines.get(3).last()).isTrue();
    }

    @Test
    void anImageIsAFrameThatSaysThatNothingIsFetched() {
        assertThat(ArticleLines.of(List.of(IMAGE)))
                .extracting(ReadingLine::text)
                .containsExactly("a drawing", "Source: picsum", "https://example.org/a.png", "");
        assertThat(ArticleLines.of(List.of(new Block.Image("c", "", null, null))))
                .extracting(ReadingLine::text)
                .containsExactly("c", "Source not given", "");
    }

    @Test
    void copyingAllGivesTextThatIsUsefulElsewhere() {
        List<ReadingLine> lines =
                ArticleLines.of(
                        List.of(
                                new Block.Heading("a heading", null),
                                Posts.paragraph("one\ntwo"),
                                LIST,
                                STEPS,
                                CODE,
                                IMAGE));
        assertThat(CopyText.of(lines))
                .isEqualTo(
                        """
                        a heading

                        one
                        two

                        - one
                        - two

                        1. first
                        2. second

                        if x:

                            y = 1

                        a drawing
                        Source: picsum
                        https://example.org/a.png\
                        """);
    }

    @Test
    void copyingAPartTakesOnlyThatPart() {
        List<ReadingLine> lines = ArticleLines.of(List.of(Posts.paragraph("some words"), LIST));
        assertThat(CopyText.of(lines, new CopyText.Place(0, 5), new CopyText.Place(1, 3)))
                .isEqualTo("words\n\n- one");
        assertThat(CopyText.of(lines, new CopyText.Place(1, 1), new CopyText.Place(1, 3)))
                .isEqualTo("ne");
    }

    @Test
    void theIconOfAnImageIsNotCopied() {
        List<ReadingLine> lines = ArticleLines.of(List.of(IMAGE));
        int lead = lines.getFirst().words().lead().length();
        assertThat(CopyText.of(lines, new CopyText.Place(0, 0), new CopyText.Place(0, lead + 1)))
                .isEqualTo("a");
    }

    @Test
    void longProseIsCutAtSentencesAndCopiedWhole() {
        String text = "a sentence of some words. ".repeat(500).strip();
        List<ReadingLine> lines = ArticleLines.of(List.of(Posts.paragraph(text)));
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            assertThat(line.text().length()).isLessThanOrEqualTo(Pieces.LONGEST);
                            assertThat(line.text()).endsWith(".");
                        });
        assertThat(CopyText.of(lines)).isEqualTo(text);
    }

    @Test
    void textWithoutBlanksIsCutWithoutBreakingACharacter() {
        String text = "x" + "😀".repeat(3_000);
        for (Block block : List.of(Posts.paragraph(text), new Block.Code(text, "go", null))) {
            List<ReadingLine> lines = ArticleLines.of(List.of(block));
            assertThat(lines)
                    .noneMatch(
                            line ->
                                    !line.text().isEmpty()
                                            && Character.isLowSurrogate(line.text().charAt(0)));
            assertThat(CopyText.of(lines)).isEqualTo(text);
        }
    }
}
