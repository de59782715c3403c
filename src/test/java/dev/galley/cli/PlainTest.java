package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void aTitleCannotSteerTheTerminal() {
        assertThat(Plain.line("red \u001b[31m\u009b31m\r\nend")).isEqualTo("red  [31m 31m  end");
    }

    @Test
    void aTextCannotTurnItsDirection() {
        assertThat(Plain.line("a\u202eb\u2066c")).isEqualTo("a b c");
    }

    @Test
    void aParagraphKeepsLinesAndTabs() {
        assertThat(Plain.paragraph("a\r\n\tb\u0007")).isEqualTo("a\n\tb ");
    }

    @Test
    void aMissingTextIsEmpty() {
        assertThat(Plain.line(null)).isEmpty();
    }

    @Test
    void aLongTextEndsInAnEllipsis() {
        assertThat(Plain.cut("abcdef", 4)).isEqualTo("abc…");
        assertThat(Plain.cut("abcd", 4)).isEqualTo("abcd");
        assertThat(Plain.cut("abcdef", 0)).isEqualTo("abcdef");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNotSplit() {
        assertThat(Plain.cut("😀😀😀", 2)).isEqualTo("😀…");
    }
}
