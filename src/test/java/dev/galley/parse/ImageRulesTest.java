package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.ParsedArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ImageRulesTest {

    private static final String TEXT =
            "the oven is warm at six, and the first loaf is done at seven.";

    private static String image(String caption, String source) {
        return caption + "\n" + caption + ". image source: " + source;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a loaf",
                "what is in the oven?",
                "the oven is cold.",
                "image source: unknown",
                "a loaf. image source: archive",
                "const x = 1;",
                "- a dash",
                "2024",
                "import wizard, step 1"
            })
    void aCaptionMayBeAnything(String caption) {
        String picture = image(caption, "our own archive");
        String code = "bake(3);\nrest(4);";
        for (String before : List.of(TEXT + "\n\n", "- one\n- two\n", code + "\n", code + "\n\n")) {
            List<String> blocks = Parsing.blocks("t\n\n" + before + picture + "\n" + TEXT);
            assertThat(blocks)
                    .hasSize(3)
                    .endsWith("image " + caption + " / our own archive", "paragraph " + TEXT);
        }
    }

    @Test
    void theSpanRunsOverBothLines() {
        String text =
                "t\r\n\r\n" + image("a loaf", "b. c").replace("\n", "\r\n") + "\r\n\r\n" + TEXT;
        Block first = Parsing.parse(text).article().blocks().getFirst();
        assertThat(first).isInstanceOf(Block.Image.class);
        assertThat(first.span()).extracting(s -> s.of(text)).asString().startsWith("a loaf\r\n");
        assertThat(first.span()).extracting(s -> s.of(text)).asString().endsWith(": b. c");
    }

    @Test
    void anImageAloneMakesAPage() {
        ParsedArticle parsed = Parsing.parse("t\n" + image("a loaf", "us") + "\n" + TEXT);
        assertThat(parsed.form()).isEqualTo(Form.PAGE);
        assertThat(parsed.article().blocks()).hasSize(2);
    }

    @Test
    void theLinesOfAnImageStandTogether() {
        assertThat(Parsing.kinds("t\n\na loaf\n\na loaf. image source: us\n\n" + TEXT))
                .doesNotContain("image");
    }

    @Test
    void twoImagesWithOneCaptionTakeTheirAddressesInOrder() {
        String text =
                "t\n\n"
                        + image("a loaf", "us")
                        + "\n\n"
                        + image("a loaf", "us")
                        + "\n\nalphanode post meta\nimage sources\n"
                        + "- source: us\n- url: https://1/\n- caption: a loaf\n"
                        + "- source: us\n- url: https://2/\n- caption: a loaf";
        assertThat(Parsing.parse(text).article().blocks())
                .extracting(block -> ((Block.Image) block).url())
                .containsExactly("https://1/", "https://2/");
    }

    @Test
    void anImageWithoutAnEntryHasNoAddress() {
        String text =
                "t\n\n"
                        + image("a loaf", "us")
                        + "\n\n"
                        + image("an oven", "us")
                        + "\n\nalphanode post meta\nimage sources\n- url: https://1/";
        assertThat(Parsing.parse(text).article().blocks())
                .extracting(block -> ((Block.Image) block).url())
                .containsExactly("https://1/", null);
    }
}
