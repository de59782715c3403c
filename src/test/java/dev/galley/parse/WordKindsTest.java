package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class WordKindsTest {

    private static final int ANY = -1;

    private static final Map<Integer, Set<String>> LISTS =
            Map.of(
                    WordKinds.PROSE, CodeWords.PROSE,
                    WordKinds.JOINING, CodeWords.JOINING,
                    WordKinds.UPPER, CodeWords.UPPER,
                    WordKinds.SINGLE, CodeWords.SINGLE,
                    WordKinds.OPENERS, CodeWords.OPENERS,
                    WordKinds.DECLARING, CodeWords.DECLARING,
                    WordKinds.STATEMENT, CodeWords.STATEMENT,
                    WordKinds.COMMANDS, CodeWords.COMMANDS,
                    WordKinds.SQL_NEXT, CodeWords.SQL_NEXT);

    @Test
    void everyListedWordIsOnTheListsThatHoldIt() {
        List<String> words = words();
        assertThat(words).hasSizeGreaterThan(400);
        for (String word : words) {
            agrees(word);
        }
    }

    @Test
    void wordsThatAreNearlyListedAreOnNoListButTheirOwn() {
        Random random = new Random(11);
        List<String> words = words();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder(words.get(random.nextInt(words.size())));
            word.setCharAt(random.nextInt(word.length()), (char) ('a' + random.nextInt(26)));
            agrees(word.toString());
        }
    }

    @Test
    void capitalsAreFoldedOnlyWhereThatIsAskedFor() {
        assertThat(WordKinds.of("The", 0, 3, ANY)).isZero();
        assertThat(WordKinds.ofLower("The", 0, 3, ANY)).isEqualTo(WordKinds.PROSE);
        assertThat(WordKinds.of("SELECT", 0, 6, ANY)).isEqualTo(WordKinds.UPPER);
        assertThat(WordKinds.ofLower("SELECT", 0, 6, ANY)).isEqualTo(WordKinds.SQL_OPENING);
    }

    @Test
    void onlyTheListsThatAreAskedForAreNamed() {
        assertThat(WordKinds.of("for", 0, 3, WordKinds.OPENERS)).isEqualTo(WordKinds.OPENERS);
        assertThat(WordKinds.ofLower("The", 0, 3, WordKinds.COMMANDS)).isZero();
        assertThat(WordKinds.of("x".repeat(80), 0, 80, ANY)).isZero();
    }

    @Test
    void aWordIsAskedForWhereItStands() {
        String text = "so git, \u00ABgit\u00BB";
        assertThat(WordKinds.of(text, 3, 6, ANY)).isEqualTo(WordKinds.COMMANDS);
        assertThat(WordKinds.of(text, 3, 7, ANY)).isZero();
        assertThat(WordKinds.of(text, 9, 12, ANY)).isEqualTo(WordKinds.COMMANDS);
        assertThat(WordKinds.of(text, 8, 12, ANY)).isZero();
        assertThat(WordKinds.of(text, 3, 3, ANY)).isZero();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        LISTS.values().forEach(words::addAll);
        words.sort(String::compareTo);
        return words;
    }

    private static void agrees(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        LISTS.forEach(
                (kind, list) -> {
                    assertThat((WordKinds.of(word, 0, word.length(), ANY) & kind) != 0)
                            .as(word)
                            .isEqualTo(list.contains(word));
                    assertThat((WordKinds.ofLower(upper, 0, upper.length(), ANY) & kind) != 0)
                            .as(upper)
                            .isEqualTo(list.contains(upper.toLowerCase(Locale.ROOT)));
                });
    }
}
