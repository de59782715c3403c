package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.ParsedArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class BlockRulesTest {

    private static final String INTRO =
            "this is the first paragraph of an article, and it is long enough to be told from a"
                    + " title, since it ends with a full stop.";

    @Test
    void theFirstLineIsTheTitle() {
        ParsedArticle parsed = Parsing.parse("a title\n\n" + INTRO);
        assertThat(parsed.article().title()).isEqualTo("a title");
        assertThat(parsed.article().blocks()).hasSize(1);
        assertThat(parsed.form()).isEqualTo(Form.PAGE);
    }

    @Test
    void aShortTitleMayEndWithAFullStop() {
        assertThat(Parsing.parse("the queue is empty.\n" + INTRO).article().title())
                .isEqualTo("the queue is empty.");
    }

    @Test
    void aLongFirstSentenceIsAParagraph() {
        ParsedArticle parsed = Parsing.parse(INTRO + "\nanother sentence follows it here.");
        assertThat(parsed.article().title()).isNull();
        assertThat(parsed.article().blocks()).hasSize(2);
    }

    @Test
    void aLineOfMoreThanTwoHundredCharactersIsNoTitle() {
        String line = "word ".repeat(41) + "end";
        assertThat(Parsing.parse(line + "\n" + INTRO).article().title()).isNull();
    }

    @Test
    void aFirstLineThatTextFollowsOnIsNoTitleOfAPage() {
        ParsedArticle parsed = Parsing.parse("two lines\nof one paragraph\n\n" + INTRO);
        assertThat(parsed.article().title()).isNull();
        assertThat(Parsing.blocks("two lines\nof one paragraph\n\n" + INTRO).getFirst())
                .isEqualTo("paragraph two lines\nof one paragraph");
    }

    @Test
    void anArticleThatBeginsWithAListHasNoTitle() {
        ParsedArticle parsed = Parsing.parse("- one\n- two\n" + INTRO);
        assertThat(parsed.article().title()).isNull();
        assertThat(parsed.article().blocks().getFirst()).isInstanceOf(Block.Listing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what about retries?", "things to check:", "limits", "import checklist for x",
                "HOW IT BEGAN", "select the right index", "cd into the folder", "cost / benefit",
                "make releases dull again", "from import to export", "docker compose or not"
            })
    void aShortLineAboveTextIsAHeading(String line) {
        assertThat(Parsing.blocks("title\n" + INTRO + "\n" + line + "\n" + INTRO))
                .contains("heading " + line);
        assertThat(Parsing.blocks("title\n\n" + INTRO + "\n\n" + line + "\n\n" + INTRO))
                .contains("heading " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let people sleep.",
                "use select, not scan;",
                "it comes at last,",
                "stop here!",
                "one two three four five six seven eight nine ten eleven twelve thirteen",
                "a line that is much too long for a heading since it has more than eighty letters"
                        + " in it"
            })
    void otherLinesAreParagraphs(String line) {
        assertThat(Parsing.blocks("title\n" + INTRO + "\n" + line + "\n" + INTRO))
                .contains("paragraph " + line);
    }

    @Test
    void aShortLineAtTheEndOfTheBodyIsAParagraph() {
        assertThat(Parsing.blocks("title\n\n" + INTRO + "\n\nthe end\n\nSimilar Posts"))
                .last()
                .isEqualTo("paragraph the end");
    }

    @Test
    void linesWithoutABlankLineAreOneParagraphOfAPageAndSeveralOfAPlainText() {
        String lines = "first line of it.\r\nsecond line of it.";
        assertThat(Parsing.blocks("title\r\n\r\n" + lines))
                .containsExactly("paragraph first line of it.\nsecond line of it.");
        assertThat(Parsing.kinds("title\r\n" + lines)).containsExactly("paragraph", "paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "• ", "◦ ", "  •\t", "\u00A0\u00A0•\u00A0", "\t- "})
    void listsHaveManyMarkers(String marker) {
        String text = "title\n" + INTRO + "\n" + marker + "one thing\n" + marker + "two things\n";
        assertThat(Parsing.blocks(text)).contains("list false [one thing, two things]");
    }

    @Test
    void numbersMakeAnOrderedList() {
        assertThat(Parsing.blocks("title\n" + INTRO + "\n1. one thing\n2) two things"))
                .contains("list true [one thing, two things]");
    }

    @Test
    void nestedItemsAreFlattenedInOrder() {
        assertThat(Parsing.blocks("title\n\n1. one\n   - inner\n2. two\n\n" + INTRO))
                .contains("list true [one, inner, two]");
    }

    @Test
    void oneItemIsAList() {
        assertThat(Parsing.blocks("title\n" + INTRO + "\n- only this\n" + INTRO))
                .contains("list false [only this]");
    }

    @Test
    void anImageIsTwoLinesAndTheLastPhraseCounts() {
        String caption = "a chart. image source: old";
        String text =
                "title\n\n" + caption + "\n" + caption + ". image source: new site\n\n" + INTRO;
        Block.Image image = (Block.Image) Parsing.parse(text).article().blocks().getFirst();
        assertThat(image.caption()).isEqualTo(caption);
        assertThat(image.source()).isEqualTo("new site");
        assertThat(image.url()).isNull();
    }

    @Test
    void aLineWithAnotherCaptionIsNoImage() {
        assertThat(Parsing.kinds("title\n\none\ntwo. image source: x\n\n" + INTRO))
                .containsExactly("paragraph", "paragraph");
    }

    @Test
    void anImageMayStandRightBehindAList() {
        assertThat(Parsing.kinds("title\n\n- one\n- two\npic\npic. image source: x\n\n" + INTRO))
                .containsExactly("list", "image", "paragraph");
    }

    @Test
    void imagesFindTheirAddressByCaptionElseByOrder() {
        String body = "title\n\na\na. image source: s\n\nb\nb. image source: s\n\n" + INTRO;
        String box =
                """


                alphanode post meta
                image sources
                - url: https://b/
                - caption: b
                - url: https://other/
                - caption: c
                """;
        List<Block> blocks = Parsing.parse(body + box).article().blocks();
        assertThat(((Block.Image) blocks.get(0)).url()).isNull();
        assertThat(((Block.Image) blocks.get(1)).url()).isEqualTo("https://b/");
        String order =
                "\n\nalphanode post meta\nimage sources\n- url: https://1/\n- url: https://2/";
        List<Block> byOrder = Parsing.parse(body + order).article().blocks();
        assertThat(((Block.Image) byOrder.get(1)).url()).isEqualTo("https://2/");
    }

    @Test
    void codeKeepsIndentationAndInnerBlankLines() {
        String code = "def ready():\n    now = time.time()\n\n    return now";
        assertThat(
                        Parsing.blocks(
                                "title\r\n\r\n" + code.replace("\n", "\r\n") + "\r\n\r\n" + INTRO))
                .containsExactly("code " + code, "paragraph " + INTRO);
    }

    @Test
    void codeBehindCodeIsOneBlock() {
        String code = "$a = one();\n\n# what comes next\n\n$b = two();";
        assertThat(Parsing.blocks("title\n\n" + code + "\n\n" + INTRO)).contains("code " + code);
    }

    @Test
    void codeMayStandRightBehindAList() {
        String code = "const a = 1;\nrun(a);";
        assertThat(Parsing.blocks("title\n\n- one thing\n- two things\n" + code + "\n\n" + INTRO))
                .containsExactly(
                        "list false [one thing, two things]", "code " + code, "paragraph " + INTRO);
    }

    @Test
    void aWordOrABracketBetweenLinesOfCodeIsCode() {
        String code =
                "try:\nload(path)\nexcept OSError:\npass\nfinally:\nclose(\npath\n)\nprint(path)";
        assertThat(Parsing.blocks("title\n" + INTRO + "\n" + code + "\n" + INTRO))
                .contains("code " + code);
    }

    @Test
    void blankLinesMakeAPage() {
        assertThat(Parsing.parse("a\nb\n").form()).isEqualTo(Form.PLAIN);
        assertThat(Parsing.parse("\n\na\nb\n\n").form()).isEqualTo(Form.PLAIN);
        assertThat(Parsing.parse("a\n\nb").form()).isEqualTo(Form.PAGE);
        assertThat(Parsing.parse("| |\na\nb").form()).isEqualTo(Form.PAGE);
        assertThat(Parsing.parse("a\nb\nSimilar Posts").form()).isEqualTo(Form.PAGE);
    }
}
