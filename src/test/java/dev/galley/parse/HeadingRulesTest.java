package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings and titles that look like something else.
class HeadingRulesTest {

    private static final String TEXT =
            "the oven is warm at six, and the first loaf is done at seven.";
    private static final String CODE = "const oven = new Oven();\noven.heat(230);";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ovens",
                "why not both?",
                "things to weigh:",
                "\"warm enough\"",
                "docker images",
                "docker compose setup",
                "npm scripts",
                "git workflow",
                "using $HOME",
                "config.yml explained",
                "index.php",
                "config/cache.php",
                "ssl/tls",
                "CI/CD",
                "TL;DR",
                "O(1) lookups",
                "O(n) or worse",
                "/health and /ready",
                "the loaf_id column",
                "when cache_ttl is zero",
                "why \"later\" means never",
                "node.js in front",
                "step 2: weigh again",
                "3 rules",
                "import / export",
                "set limits",
                "SQL and its costs"
            })
    void aLineThatStandsAloneIsAHeadingWhateverItNames(String line) {
        assertThat(Parsing.blocks("t\n\n" + TEXT + "\n\n" + line + "\n\n" + TEXT))
                .containsExactly("paragraph " + TEXT, "heading " + line, "paragraph " + TEXT);
        assertThat(Parsing.blocks("t\n\n" + CODE + "\n\n" + line + "\n\n" + TEXT))
                .containsExactly("code " + CODE, "heading " + line, "paragraph " + TEXT);
        assertThat(Parsing.blocks("t\n" + TEXT + "\n" + line + "\n" + TEXT))
                .containsExactly("paragraph " + TEXT, "heading " + line, "paragraph " + TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * or a list of columns?",
                "docker images",
                "git push --force and other regrets",
                "NULL = NULL",
                "print() debugging",
                "import { x } without tears",
                "async/await",
                "npm install",
                "config.yml",
                "the oven is cold.",
                "stop!",
                "what is left, what is right,"
            })
    void theFirstLineIsATitleWhateverItNames(String title) {
        for (String gap : new String[] {"\n\n", "\n"}) {
            var article = Parsing.parse(title + gap + TEXT + gap + CODE + gap + TEXT).article();
            assertThat(article.title()).isEqualTo(title);
            assertThat(article.blocks()).hasSize(3);
        }
    }

    @Test
    void codeOfSeveralLinesAtTheStartIsNoTitle() {
        assertThat(Parsing.parse(CODE + "\n\n" + TEXT).article().title()).isNull();
        assertThat(Parsing.parse("import os\nos.exit(1)\n" + TEXT).article().title()).isNull();
    }

    @Test
    void theLimitsOfATitleAreKept() {
        String hundred = "x ".repeat(49) + "x.";
        assertThat(hundred).hasSize(100);
        assertThat(Parsing.parse(hundred + "\n\n" + TEXT).article().title()).isEqualTo(hundred);
        assertThat(Parsing.parse("y" + hundred + "\n\n" + TEXT).article().title()).isNull();
        String twoHundred = "word ".repeat(39) + "words";
        assertThat(twoHundred).hasSize(200);
        assertThat(Parsing.parse(twoHundred + "\n\n" + TEXT).article().title())
                .isEqualTo(twoHundred);
        assertThat(Parsing.parse("y" + twoHundred + "\n\n" + TEXT).article().title()).isNull();
    }

    @Test
    void theLimitsOfAHeadingAreKept() {
        String eighty = "abcdefghi ".repeat(7) + "abcdefghij";
        assertThat(eighty).hasSize(80);
        assertThat(kind(eighty)).isEqualTo("heading");
        assertThat(kind("y" + eighty)).isEqualTo("paragraph");
        assertThat(kind("a b c d e f g h i j k l")).isEqualTo("heading");
        assertThat(kind("a b c d e f g h i j k l m")).isEqualTo("paragraph");
    }

    private static String kind(String line) {
        return Parsing.kinds("t\n\n" + TEXT + "\n\n" + line + "\n\n" + TEXT).get(1);
    }
}
