package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists beside code, prose and images, and items that look like something else.
class ListRulesTest {

    private static final String TEXT =
            "the oven is warm at six, and the first loaf is done at seven.";
    private static final String CODE = "const oven = new Oven();\noven.heat(230);";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weigh the flour",
                "timeout: 30",
                "owner: anna",
                "use `git bisect`",
                "npm ci, not npm install",
                "docker compose down",
                "set APP_DEBUG=false",
                "GET /health returns 200",
                "/var/log/oven.log",
                "call flush() at the end",
                "\"quoted\" words",
                "$total is set",
                "a > b",
                "x",
                "what if it burns?",
                "import the dump.",
                "1. first",
                "for each loaf",
                "50 % of the loaves"
            })
    void anItemMayLookLikeAnything(String item) {
        for (String mark : new String[] {"- ", "* ", "• ", "◦ ", "  •\t", "- \u00A0"}) {
            String list = mark + item + "\n" + mark + "rest the dough";
            assertThat(Parsing.blocks("t\n\n" + TEXT + "\n\n" + list + "\n\n" + TEXT))
                    .containsExactly(
                            "paragraph " + TEXT,
                            "list false [" + item + ", rest the dough]",
                            "paragraph " + TEXT);
            assertThat(Parsing.blocks("t\n" + TEXT + "\n" + list + "\n" + TEXT))
                    .contains("list false [" + item + ", rest the dough]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void listsMayStandRightBesideCode(String gap) {
        String list = "- weigh the flour\n- rest the dough";
        assertThat(Parsing.kinds("t\n\n" + TEXT + "\n\n" + CODE + "\n" + gap + list))
                .containsExactly("paragraph", "code", "list");
        assertThat(Parsing.kinds("t\n\n" + TEXT + "\n\n" + list + "\n" + gap + CODE))
                .containsExactly("paragraph", "list", "code");
        assertThat(Parsing.kinds("t\n" + TEXT + "\n" + list + "\n" + CODE + "\n" + list))
                .containsExactly("paragraph", "list", "code", "list");
    }

    @Test
    void aListOfOneItemMayStandBetweenPiecesOfCode() {
        String text = "t\n\n" + TEXT + "\n\n" + CODE + "\n\n- rest the dough\n\n" + CODE;
        assertThat(Parsing.kinds(text)).containsExactly("paragraph", "code", "list", "code");
    }

    @Test
    void proseAndImagesMayStandRightBesideAList() {
        String text =
                "t\n\nbake:\n- weigh\n- rest\na loaf\na loaf. image source: us\nmore.\n- cool";
        assertThat(Parsing.blocks(text))
                .containsExactly(
                        "heading bake:",
                        "list false [weigh, rest]",
                        "image a loaf / us",
                        "paragraph more.",
                        "list false [cool]");
    }

    @Test
    void numbersCountByTheFirstItemAndNestedItemsAreFlattened() {
        assertThat(Parsing.blocks("t\n\n1) a\n    • b\n        ◦ c\n2) d\n\nend."))
                .contains("list true [a, b, c, d]");
        assertThat(Parsing.blocks("t\n\n- a\n  1. b\n  2. c\n- d\n\nend."))
                .contains("list false [a, b, c, d]");
    }

    @Test
    void aMarkerNeedsAWordBehindIt() {
        assertThat(Parsing.kinds("t\n\n- a\n\n•\n\n1.\n\nend.")).startsWith("list", "heading");
        assertThat(Parsing.kinds("t\n\n2024. a year\n\nend.")).containsOnly("heading", "paragraph");
    }

    @Test
    void aBlankLineEndsAList() {
        assertThat(Parsing.blocks("t\n\n- a\n- b\n\n- c\n\nend."))
                .contains("list false [a, b]", "list false [c]");
    }
}
