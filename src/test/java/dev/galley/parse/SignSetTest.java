package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SignSetTest {

    private static final String LETTERS = "ab_:; (){}=\n\n.'\"#$é ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "^a~ba~false",
                "^a~ab~true",
                "a$~ab~false",
                "\\ba\\b~x a.~true",
                "\\ba\\b~xa.~false",
                "\\Ba~xa~true",
                "(?i)select|from~x FROM y~true",
                "a(b|cd)*e~acdbcde~true",
                "a(b|cd)*e~acde f~true",
                "a(b|cd)+e~ae~false",
                "a{2,3}b~ab~false",
                "a{2,3}b~caab~true",
                "a{2,}b~aaaaab~true",
                "[^a-c]\\d~a1~false",
                "[^a-c]\\d~é1~true",
                "[\\w.-]+@\\w~a.b-c@d~true",
                "\\s+x~ax~false"
            })
    void aPatternMeansWhatItMeansElsewhere(String pattern, String text, boolean found) {
        assertThat(Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find())
                .isEqualTo(found);
        assertThat(SignSet.of(List.of(pattern)).in(text).get(0)).isEqualTo(found);
    }

    @Test
    void everySignIsFoundWhereItsPatternIs() {
        List<String> signs = signs();
        SignSet set = SignSet.of(signs);
        Stream.of("snippets.txt", "heldout-snippets.txt")
                .flatMap(resource -> SampleWords.sections(resource).values().stream())
                .flatMap(List::stream)
                .forEach(snippet -> agrees(set, signs, snippet));
    }

    @Test
    void signsAreFoundInAnyText() {
        List<String> signs = signs();
        SignSet set = SignSet.of(signs);
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            String text =
                    random.ints(80, 0, LETTERS.length())
                            .mapToObj(c -> String.valueOf(LETTERS.charAt(c)))
                            .collect(Collectors.joining())
                            .strip();
            agrees(set, signs, text);
        }
    }

    @Test
    void moreStatesThanThereIsRoomForAreForgottenAndNothingIsMissed() {
        SignSet set = SignSet.of(List.of("[ab]*a[ab]{14}c"));
        Random random = new Random(7);
        for (int i = 0; i < 6; i++) {
            String text =
                    random.ints(20_000, 0, 2)
                            .mapToObj(bit -> bit == 0 ? "a" : "b")
                            .collect(Collectors.joining());
            assertThat(set.in(text).get(0)).isFalse();
            assertThat(set.in(text + "a".repeat(15) + "c").get(0)).isTrue();
        }
    }

    @Test
    void aPatternOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> SignSet.of(List.of("a(?=b)")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a(?=b)");
    }

    private static void agrees(SignSet set, List<String> signs, String text) {
        BitSet found = set.in(text);
        for (int i = 0; i < signs.size(); i++) {
            Pattern pattern = Pattern.compile(signs.get(i), Pattern.MULTILINE);
            assertThat(found.get(i))
                    .as("%s in %s", signs.get(i), text)
                    .isEqualTo(pattern.matcher(text).find());
        }
    }

    private static List<String> signs() {
        List<String> signs = new ArrayList<>();
        for (LanguageSigns language : LanguageSigns.ALL) {
            signs.addAll(language.strong());
            signs.addAll(language.weak());
            signs.addAll(language.never());
        }
        return signs;
    }
}
