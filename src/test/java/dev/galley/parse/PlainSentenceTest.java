package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class PlainSentenceTest {

    private static final String[] WORDS = {
        "the",
        "cart",
        "We",
        "32",
        "naïve",
        "isn't",
        "well-known",
        "(twice)",
        "half,",
        "a:",
        "iOS",
        "v2",
        "–",
        "%",
        "done.",
        "$",
        "a.b",
        "3.5",
        "«so»",
        "x;"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after 3 weeks the night shift moved all of the 32 carts to a new shelf.",
                "the plan (the second one) fitted on half a page, which is why it worked for us"
                        + " all.",
                "the café’s menu changed more often than our plan for it did, and nobody minded it."
            })
    void sentencesWithNumbersAndAsidesAreKnown(String line) {
        assertThat(PlainSentence.is(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TypeError: the value that came with the order is not one that a cart can take.",
                "3 of the carts that stood in the yard were gone on the morning after the fair.",
                "we set the flag to \"on\" and all of the carts came back within the same old"
                        + " hour.",
                "the carts that stood in the yard were gone on the morning after the fair"
            })
    void otherLinesAreLeftToTheRules(String line) {
        assertThat(PlainSentence.is(line, 0, line.length())).isFalse();
    }

    @Test
    void whatItKnowsIsWhatTheEvidenceSays() {
        Random random = new Random(17);
        int known = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder("so");
            for (int k = 12 + random.nextInt(20); k > 0; k--) {
                String word = WORDS[random.nextInt(random.nextBoolean() ? 2 : WORDS.length)];
                line.append(' ').append(word);
            }
            String text = line.append(random.nextInt(4) == 0 ? "" : ".").toString();
            if (PlainSentence.is(text, 0, text.length())) {
                known++;
                assertThat(CodeEvidence.of(text)).as(text).isEqualTo(CodeEvidence.LEAST);
            }
        }
        assertThat(known).isGreaterThan(1_000);
    }
}
