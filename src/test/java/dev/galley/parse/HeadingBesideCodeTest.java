package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingBesideCodeTest {

    private static final String START = "a title\n\nthis is the first paragraph of the text.\n\n";
    private static final String CODE = "function load(id) {\n  return cache.get(id);\n}";
    private static final String END = "\n\nthis is the last paragraph of the text.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the price of a = b",
                "\"safe\" defaults",
                "c++ for the rest of us",
                "warm up",
                "import duties",
                "results"
            })
    void aHeadingAloneBetweenPiecesOfCodeIsAHeading(String heading) {
        String text = START + CODE + "\n\n" + heading + "\n\n" + CODE + END;
        assertThat(Parsing.kinds(text))
                .containsExactly("paragraph", "code", "heading", "code", "paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the price of a = b", "\"safe\" defaults", "c++ for the rest of us"})
    void aHeadingRightBehindCodeIsAHeading(String heading) {
        String text = (START + CODE + "\n" + heading + END).replaceAll("\n+", "\n");
        assertThat(Parsing.kinds(text))
                .containsExactly("paragraph", "code", "heading", "paragraph");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"commit", "i++", "total = price", "git status", "import os\n\nos.exit()"})
    void aStatementAloneBetweenPiecesOfCodeIsCode(String line) {
        String text = START + CODE + "\n\n" + line + "\n\n" + CODE + END;
        assertThat(Parsing.kinds(text)).containsExactly("paragraph", "code", "paragraph");
    }

    @Test
    void anImportAboveASentenceThatBeginsAlikeIsAHeading() {
        String text = START + CODE + "\n\nimport rules\n\nimport it twice, and compare both runs.";
        assertThat(Parsing.kinds(text))
                .containsExactly("paragraph", "code", "heading", "paragraph");
    }
}
