package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\0',
            value = {
                "# no heading!\\# no heading",
                "#tag!#tag",
                "> no quote!\\> no quote",
                "- no item!\\- no item",
                "-5 degrees!-5 degrees",
                "---!\\---",
                "===!\\===",
                "12. no item!12\\. no item",
                "12.5 percent!12.5 percent",
                "2) no item!2\\) no item",
                "| no | table!\\| no | table",
                "*stars* and `ticks`!\\*stars\\* and \\`ticks\\`",
                "snake_case and __init__!snake_case and \\_\\_init\\_\\_",
                "[link](url)!\\[link](url)",
                "<b>bold</b> 1 < 2!\\<b>bold\\</b> 1 < 2",
                "&copy; & co!\\&copy; & co",
                "C:\\dir \\* end!C:\\dir \\\\\\* end",
                "~~gone~~!\\~\\~gone\\~\\~",
                "plain text, with. marks: no change;!plain text, with. marks: no change;"
            })
    void onlyWhatWouldChangeTheMeaningIsEscaped(String text, String expected) {
        assertThat(of(new Block.Paragraph(text, null))).isEqualTo(expected + "\n");
    }

    @Test
    void indentedTextIsNotCodeAndEveryLineIsLookedAt() {
        assertThat(of(new Block.Paragraph("one\n    # two  \n---", null)))
                .isEqualTo("one\n\\# two\n\\---\n");
    }

    @Test
    void aFenceIsLongerThanAnyInTheCode() {
        assertThat(of(new Block.Code("a\n````\nb", "c++", null)))
                .isEqualTo("`````c++\na\n````\nb\n`````\n");
        assertThat(of(new Block.Code("a", "x y`", null))).isEqualTo("```\na\n```\n");
    }

    @Test
    void listsThatFollowEachOtherStayApart() {
        assertThat(of(list(false, "a", "b\nc"), list(false, "d"), list(false, "e")))
                .isEqualTo("- a\n- b\n  c\n\n* d\n\n- e\n");
        assertThat(of(list(true, "a", "b"), list(true, "c"))).isEqualTo("1. a\n2. b\n\n1) c\n");
    }

    @Test
    void headingsKeepTheirOwnMarks() {
        assertThat(of(new Block.Heading("why C#", null))).isEqualTo("## why C\\#\n");
    }

    @Test
    void imagesAreLinksOnlyToTheWeb() {
        assertThat(of(new Block.Image("a]b", "s\"t", "https://e.org/a b>?x=1&copy;", null)))
                .isEqualTo("![a\\]b](<https://e.org/a%20b%3E?x=1\\&copy;> \"s\\\"t\")\n");
        assertThat(of(new Block.Image("a", "s", "file:///etc/passwd", null)))
                .isEqualTo("*Image: a (s)*\n");
        assertThat(of(new Block.Image("a", "", null, null))).isEqualTo("*Image: a*\n");
    }

    private static Block list(boolean ordered, String... items) {
        return new Block.Listing(List.of(items), List.of(), ordered, null);
    }

    private static String of(Block... blocks) {
        return Markdown.of(new Article(null, null, List.of(blocks), null, Map.of()));
    }
}
