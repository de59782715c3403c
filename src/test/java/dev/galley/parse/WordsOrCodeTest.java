package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class WordsOrCodeTest {

    private static final String START = "a title\n\nthis is the first paragraph of the text.\n\n";
    private static final String END = "\n\nthis is the last paragraph of the text.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reading `VACUUM` output",
                "the --dry-run switch",
                "Chapter 4 - the bill",
                "90% is enough of a plan",
                "HTTP/3, QUIC and friends",
                "F# or C#",
                "request -> answer",
                "what != says",
                "import notes:",
                "ruby 3.3",
                "finally",
                "<nav> and its friends",
                "[sketch] rules",
                "\"soft\" or 'hard'",
                "git push or pull",
                ".profile tricks",
                "**kwargs and others",
                "WHERE a query that lies begins"
            })
    void wordsThatNameSomethingOfCodeAreAHeading(String heading) {
        assertThat(Parsing.blocks(START + heading + END)).contains("heading " + heading);
        assertThat(Parsing.blocks(plain(START + heading + END))).contains("heading " + heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set +u\nmake parcel\ncode=$?\nset -u\nexit \"$code\"",
                "h1 { margin: 0; font-weight: bold; }\nem { color: inherit; }",
                "DELIMITER //\nCREATE TRIGGER stamp BEFORE UPDATE ON notes\nFOR EACH ROW\nBEGIN\n"
                        + "SET NEW.at = NOW();\nEND//\nDELIMITER ;",
                "merge into prices p\nusing offers o\non (p.sku = o.sku)\nwhen matched then\n"
                        + "update set p.price = o.price;",
                "local dir=$1\nreadonly MOST=4\nunset SUFFIX",
                "case \"$1\" in\nup)\nexec ./run\n;;\nesac",
                "labels = {\nticket.label\nfor ticket in tickets\nif ticket.open\n}\nreturn labels",
                "def pick(v):\nmatch v:\ncase [head, *tail]:\nreturn head\ncase _:\nreturn None",
                "steps:\n- uses: tools/checkout@v2\n- uses: tools/setup@v3\nwith:\nlevel: 3\n"
                        + "- run: make all\n- run: make test",
                "const page = `\n<p>\n${rows.map((r) => `<b>${r}</b>`).join('')}\n</p>\n`;\n"
                        + "root.innerHTML = page;"
            })
    void codeWithoutItsIndentationIsOneBlock(String code) {
        List<String> expected = new ArrayList<>();
        expected.add("paragraph");
        expected.add("code");
        expected.add("paragraph");
        assertThat(Parsing.kinds(plain(START + code + END))).isEqualTo(expected);
        assertThat(Parsing.kinds(START + code + END)).isEqualTo(expected);
    }

    @Test
    void aMarkBehindATemplateOpensNoString() {
        String code = "const page = `\n<p>\n${rows.map((r) => `<b>${r}</b>`).join('')}\n</p>\n`;";
        String text =
                plain(START + code + "\n\nhow it went\n\ncall `close()` when it is over." + END);
        assertThat(Parsing.kinds(text))
                .containsExactly("paragraph", "code", "heading", "paragraph", "paragraph");
    }

    @Test
    void aWarningInRunningTextIsAParagraph() {
        String text = START + "Warning: this step cannot be taken back!" + END;
        assertThat(Parsing.kinds(text)).containsExactly("paragraph", "paragraph", "paragraph");
    }

    private static String plain(String text) {
        return text.replaceAll("\n+", "\n");
    }
}
