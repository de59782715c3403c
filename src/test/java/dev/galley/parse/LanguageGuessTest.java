package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class LanguageGuessTest {

    @Test
    void mostSnippetsAreNamedRight() {
        for (String resource : List.of("snippets.txt", "heldout-snippets.txt")) {
            int all = 0;
            int right = 0;
            for (Map.Entry<String, List<String>> e : SampleWords.sections(resource).entrySet()) {
                if (LanguageSigns.ALL.stream().noneMatch(l -> l.name().equals(e.getKey()))) {
                    continue;
                }
                for (String snippet : e.getValue()) {
                    all++;
                    String guess = LanguageGuess.of(PostMeta.empty()).of(snippet);
                    right += e.getKey().equals(guess) ? 1 : 0;
                }
            }
            assertThat(all).isGreaterThan(50);
            assertThat((double) right / all).as(resource).isGreaterThan(0.85);
        }
    }

    @Test
    void theMetaBoxDecidesWhereTheCodeDoesNot() {
        PostMeta meta =
                PostMeta.empty().with(MetaField.CODE_LANGUAGE, new MetaValue.Text("Haskell"));
        assertThat(LanguageGuess.of(meta).of("xs >>= ys")).isEqualTo("haskell");
        assertThat(LanguageGuess.of(meta).of("<?php\n$a = 1;")).isEqualTo("php");
        assertThat(LanguageGuess.of(PostMeta.empty()).of("xs >>= ys")).isNull();
    }
}
