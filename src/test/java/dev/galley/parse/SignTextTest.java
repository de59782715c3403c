package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class SignTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[\\[({][^\\[({]{1,80} for \\w+~` for `",
                "abc*~ab",
                "a{2}bc~bc",
                "(abc|d)ef~ef",
                "\\bself\\b~self",
                "abc|d~``",
                "(?i)abc~``",
                "[abc]~``"
            })
    void theLongestTextThatStandsInEveryMatchIsSeen(String pattern, String text) {
        assertThat(SignText.of(pattern)).isEqualTo(text);
    }

    @Test
    void noSignOfALanguageIsFoundWithoutItsText() {
        List<String> snippets =
                Stream.of("snippets.txt", "heldout-snippets.txt")
                        .flatMap(resource -> SampleWords.sections(resource).values().stream())
                        .flatMap(List::stream)
                        .toList();
        int seen = 0;
        for (String sign : signs()) {
            Pattern pattern = Pattern.compile(sign, Pattern.MULTILINE);
            for (String snippet : snippets) {
                if (pattern.matcher(snippet).find()) {
                    assertThat(snippet).as(sign).contains(SignText.of(sign));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1_000);
    }

    private static List<String> signs() {
        return LanguageSigns.ALL.stream()
                .flatMap(l -> Stream.of(l.strong(), l.weak(), l.never()))
                .flatMap(List::stream)
                .toList();
    }
}
