package dev.galley.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class TextDiffTest {

    @Test
    void wordsAreComparedAndBlanksKeptAsTheyAre() {
        assertThat(shown("the  quick brown fox", "the  slow brown fox jumps"))
                .isEqualTo("the  [-quick][+slow] brown fox[+ jumps]");
    }

    @Test
    void twoReplacedWordsSideBySideAreOneChange() {
        assertThat(shown("we saw big red boats there", "we saw small green boats there"))
                .isEqualTo("we saw [-big red][+small green] boats there");
    }

    @Test
    void aSignIsAWordOfItsOwn() {
        assertThat(shown("It works, mostly.", "It works mostly!"))
                .isEqualTo("It works[-,] mostly[-.][+!]");
        assertThat(shown("they don't", "they won't")).isEqualTo("they [-don't][+won't]");
    }

    @Test
    void wordsWithoutBlanksBetweenAreComparedByCharacter() {
        assertThat(shown("日本語です", "日本人です")).isEqualTo("日本[-語][+人]です");
    }

    @Test
    void aTextThatIsWrittenAnewIsNotPickedToPieces() {
        assertThat(shown("one, two", "why, never once")).isEqualTo("[-one, two][+why, never once]");
    }

    @Test
    void codeIsComparedByLineFirst() {
        TextDiff diff = TextDiff.ofLines("if (a) {\n  go();\n}\n", "if (b) {\n  go();\n}\n");
        assertThat(shown(diff)).isEqualTo("if ([-a][+b]) {\n  go();\n}\n");
    }

    @Test
    void randomTextsCanBeReadBackOnBothSides() {
        long seed = System.nanoTime();
        for (int i = 0; i < 3_000; i++) {
            RandomArticles random = RandomArticles.of(seed + i);
            String before = random.text(60);
            String after = random.text(60);
            for (TextDiff diff :
                    List.of(TextDiff.of(before, after), TextDiff.ofLines(before, after))) {
                assertThat(diff.before()).as("seed " + (seed + i)).isEqualTo(before);
                assertThat(diff.after()).as("seed " + (seed + i)).isEqualTo(after);
            }
        }
    }

    @Test
    void inTwentyThousandWordsEveryTenthChangedIsFound() {
        List<String> words = words(20_000, 4_000, 1);
        String before = String.join(" ", words);
        String after =
                IntStream.range(0, words.size())
                        .mapToObj(i -> i % 10 == 0 ? "new" + i : words.get(i))
                        .collect(Collectors.joining(" "));
        TextDiff diff = compared(before, after);
        assertThat(diff.pieces().stream().filter(p -> p.kind() == Piece.Kind.ADDED).count())
                .isBetween(1_900L, 2_000L);
    }

    @Test
    void hostileTextsOfTwentyThousandWordsAreCompared() {
        String few = String.join(" ", words(20_000, 2, 2));
        compared(few, String.join(" ", words(20_000, 2, 3)));
        compared(few, String.join(" ", words(20_000, 1_000_000, 4)));
        compared(String.join(" ", words(20_000, 900, 5)), String.join(" ", words(20_000, 900, 6)));
        compared("a ".repeat(20_000), "b ".repeat(20_000));
        compared("a b ".repeat(10_000), "b a ".repeat(10_000));
        compared("x".repeat(200_000), "x".repeat(199_999) + "y");
        compared(".".repeat(50_000), ",.".repeat(50_000));
    }

    private static TextDiff compared(String before, String after) {
        TextDiff diff = TextDiff.of(before, after);
        assertThat(diff.before()).isEqualTo(before);
        assertThat(diff.after()).isEqualTo(after);
        return diff;
    }

    private static List<String> words(int count, int different, long seed) {
        Random random = new Random(seed);
        return random.ints(count, 0, different).mapToObj(i -> "w" + i).toList();
    }

    private static String shown(String before, String after) {
        return shown(TextDiff.of(before, after));
    }

    private static String shown(TextDiff diff) {
        return diff.pieces().stream()
                .map(
                        piece ->
                                switch (piece.kind()) {
                                    case SAME -> piece.text();
                                    case REMOVED -> "[-" + piece.text() + "]";
                                    case ADDED -> "[+" + piece.text() + "]";
                                })
                .collect(Collectors.joining());
    }
}
