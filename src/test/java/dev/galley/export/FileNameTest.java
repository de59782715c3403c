package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/abs",
                "..",
                ".",
                "",
                " ",
                "a/b",
                "a\\b",
                "c:\\x",
                "con",
                "nul.txt",
                "com1",
                "a\0b",
                "a\nb",
                "\ud83d\ude00",
                "-rf",
                "~",
                "A",
                "x*?"
            })
    void aHostileIdBecomesOneSafeName(String id) {
        String name = FileName.of(id);
        assertThat(name).matches("([a-z0-9][a-z0-9._-]*)?~[0-9a-f]{24}\\.md");
        assertThat(Path.of("out").resolve(name).normalize().getParent()).isEqualTo(Path.of("out"));
    }

    @Test
    void aPlainIdIsItsOwnName() {
        assertThat(FileName.of("alphanode-009013")).isEqualTo("alphanode-009013.md");
    }

    @Test
    void namesAreShortHoweverLongTheId() {
        assertThat(FileName.of("x".repeat(500))).hasSizeLessThan(110);
    }

    @Test
    void idsThatDifferOnlyInCaseOrInWhatIsReplacedHaveDifferentNames() {
        String taken = FileName.of("A b").replace(".md", "");
        Set<String> names =
                Stream.of("a-b", "A-B", "a b", "A b", "a/b", "a:b", taken)
                        .map(id -> FileName.of(id).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        assertThat(names).hasSize(7);
    }
}
