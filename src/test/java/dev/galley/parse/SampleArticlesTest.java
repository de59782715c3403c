package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Reads thousands of made-up articles of which all is known.
class SampleArticlesTest {

    private static final int COUNT = 800;

    @ParameterizedTest
    @CsvSource({
        "prose.txt, snippets.txt, PAGE, 0.995",
        "prose.txt, snippets.txt, PLAIN, 0.99",
        "heldout-prose.txt, heldout-snippets.txt, PAGE, 0.995",
        "heldout-prose.txt, heldout-snippets.txt, PLAIN, 0.99"
    })
    void articlesAreReadAsTheyWereWritten(String prose, String code, Form form, double least) {
        SampleWords words = SampleWords.of(prose, code);
        Score score = new Score();
        for (int seed = 0; seed < COUNT; seed++) {
            Sample sample = Sample.of(words, form, new Random(seed * 31L + 7));
            ParsedArticle parsed = Parsing.parse(sample.bytes());
            score.add(sample, parsed);
            surroundings(sample, parsed, seed);
            spans(parsed, SourceText.decode(sample.bytes()).text());
        }
        assertThat(score.blocks()).as("blocks, missed %s", score.misses()).isGreaterThan(least);
        assertThat(score.meta()).as("meta, missed %s", score.misses()).isGreaterThan(0.999);
    }

    @Test
    void theScoreSeesWhatIsMissed() {
        SampleWords words = SampleWords.of("prose.txt", "snippets.txt");
        Score score = new Score();
        Sample sample = Sample.of(words, Form.PAGE, new Random(1));
        score.add(sample, Parsing.parse(Sample.of(words, Form.PAGE, new Random(2)).bytes()));
        assertThat(score.blocks()).isLessThan(0.5);
        assertThat(score.misses()).isNotEmpty();
    }

    private static void surroundings(Sample sample, ParsedArticle parsed, int seed) {
        assertThat(parsed.form()).as("form of %s", seed).isEqualTo(sample.form());
        assertThat(parsed.similar()).extracting(Passage::text).isEqualTo(sample.similar());
        assertThat(parsed.unclaimed().isEmpty()).isEqualTo(!sample.tail());
        assertThat(parsed.coverage() < 1).isEqualTo(sample.tail());
        if (sample.meta() != null) {
            List<String> unknown =
                    parsed.article().metaOrEmpty().unknown().stream()
                            .map(u -> u.label() + u.value() + u.bulleted())
                            .toList();
            assertThat(unknown)
                    .isEqualTo(
                            sample.meta().unknown().stream()
                                    .map(u -> u.label() + u.value() + u.bulleted())
                                    .toList());
        }
    }

    private static void spans(ParsedArticle parsed, String text) {
        for (Block block : parsed.article().blocks()) {
            String there =
                    Objects.requireNonNull(block.span())
                            .of(text)
                            .replace("\r\n", "\n")
                            .replace('\r', '\n');
            switch (block) {
                case Block.Paragraph b -> assertThat(there).isEqualTo(b.text());
                case Block.Heading b -> assertThat(there).isEqualTo(b.text());
                case Block.Code b -> assertThat(there).isEqualTo(b.text());
                case Block.Image b ->
                        assertThat(there).startsWith(b.caption()).endsWith(b.source());
                case Block.Listing b -> {
                    List<String> items = b.itemSpans().stream().map(s -> s.of(text)).toList();
                    assertThat(items).isEqualTo(b.items());
                }
            }
        }
    }
}
