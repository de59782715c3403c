package dev.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quality: 92 | Aa+: 9+",
                "quality: 7 | a+: 9+",
                "URL | A+",
                "iPhone | aA+",
                "• needs human review: 1 | • a+ …",
                "two words | a+ a+",
                "one two three four. | a+ ….",
                "One two three four | Aa+ …",
                "it's 4 o'clock | a+ 9+ a+",
                "=== 3 === | =+ 9+ =+",
                "https://a.example/b/9 | a+:/+a+.a+/a+/9+",
                "größe: 3 | a+: 9+",
            })
    void aLineIsAbstractedToItsCharacterClasses(String line, String shape) {
        assertThat(LineShape.of(line)).isEqualTo(shape);
    }

    @Test
    void blanksRoundALineAndTheirNumberDoNotMatter() {
        assertThat(LineShape.of("\t a   b\u00A0")).isEqualTo(LineShape.of("x y"));
        assertThat(LineShape.of(" \t ")).isEmpty();
    }

    @Test
    void marksThatCannotBeSeenAreNamed() {
        assertThat(LineShape.of("\u200Bword")).isEqualTo("U+200Ba+");
        assertThat(LineShape.of("a\u0000b")).isEqualTo("a+U+0000a+");
        assertThat(LineShape.of("x\uD800")).isEqualTo("a+U+D800");
    }

    @Test
    void aLongLineHasAShortShape() {
        assertThat(LineShape.of("1;a,".repeat(10_000))).hasSizeLessThan(80).endsWith("…");
        assertThat(LineShape.of("word ".repeat(10_000))).isEqualTo("a+ …");
    }

    @Test
    void prosesOfAnyLengthShareAShape() {
        assertThat(LineShape.of("the pump failed, and then it rained."))
                .isEqualTo(LineShape.of("nobody had asked for a second one: not in 2024."));
    }
}
