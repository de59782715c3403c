package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class NeededTextsTest {

    @Test
    void lettersThatMustStandThereAreNeeded() {
        assertThat(NeededTexts.of("^WORKDIR /")).containsExactly(List.of("WORKDIR /"));
        assertThat(NeededTexts.of("\\bprint\\(")).containsExactly(List.of("print("));
        assertThat(NeededTexts.of("^\\s*end$")).containsExactly(List.of("end"));
    }

    @Test
    void whatMayBeMissingIsNotNeeded() {
        assertThat(NeededTexts.of("ab?c*d+e{2}")).containsExactly(List.of("a"), List.of("d"));
        assertThat(NeededTexts.of("(export )?type")).containsExactly(List.of("type"));
        assertThat(NeededTexts.of("[a-z]?\\w.")).isEmpty();
    }

    @Test
    void ofAChoiceOneOfEachIsNeeded() {
        assertThat(NeededTexts.of("^(git|docker) x"))
                .containsExactly(List.of("git", "docker"), List.of(" x"));
        assertThat(NeededTexts.of("a(b|\\w)")).containsExactly(List.of("a"));
        assertThat(NeededTexts.of("(?i)\\blimit \\d")).containsExactly(List.of("limit "));
    }

    @Test
    void everySignIsFoundWhereItsPatternIs() {
        for (String resource : List.of("snippets.txt", "heldout-snippets.txt")) {
            for (Map.Entry<String, List<String>> e : SampleWords.sections(resource).entrySet()) {
                e.getValue().forEach(NeededTextsTest::agrees);
            }
        }
    }

    private static void agrees(String snippet) {
        CodeText code = new CodeText(snippet);
        for (LanguageSigns language : LanguageSigns.ALL) {
            for (List<LanguageSign> signs : List.of(language.strong(), language.weak())) {
                for (LanguageSign sign : signs) {
                    Pattern pattern = Pattern.compile(sign.source(), Pattern.MULTILINE);
                    assertThat(sign.isIn(code))
                            .as("%s in %s", sign.source(), snippet)
                            .isEqualTo(pattern.matcher(code.text()).find());
                }
            }
        }
    }
}
