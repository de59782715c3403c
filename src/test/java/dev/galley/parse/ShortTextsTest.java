package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ShortTextsTest {

    private static final String[] TEXTS = {"==", "=>", "++", "...$", " + ", "+="};
    private static final String LETTERS = "=>+.$ aé";

    @Test
    void eachTextThatStandsSomewhereIsFoundAndNoOther() {
        ShortTexts texts = ShortTexts.of(TEXTS);
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            long found = texts.in(text.toString());
            for (int k = 0; k < TEXTS.length; k++) {
                assertThat((found >> k & 1) == 1)
                        .as("%s in %s", TEXTS[k], text)
                        .isEqualTo(text.indexOf(TEXTS[k]) >= 0);
            }
        }
    }
}
