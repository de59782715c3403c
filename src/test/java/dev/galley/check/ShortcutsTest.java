package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.parse.ArticleParser;
import dev.galley.synth.Corpus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// What is quicker than a plain look must see the same as the plain look.
class ShortcutsTest {

    private static final String LETTERS = "ab AB.\n\u00e9\u201c:/htps=\"'s\u0130";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aHaystackHoldsWhatItsTextHolds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String text = text(random, 40);
            Haystack haystack = new Haystack(text);
            for (int j = 0; j < 20; j++) {
                String needle = text(random, 3);
                assertThat(haystack.holds(needle))
                        .as("%s in %s", needle, text)
                        .isEqualTo(text.contains(needle));
            }
            assertThat(haystack.holds(text.substring(text.length() / 2))).isTrue();
        }
    }

    @Test
    void sentencesHaveOneNumberJustWhereTheyAreAlike() {
        Random random = new Random(4);
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            String text = text(random, 6);
            String key = Sentences.key(text, 0, text.length());
            long number = Sentences.number(text, 0, text.length(), 0).orElseThrow();
            assertThat(numbers.computeIfAbsent(key, _ -> number)).as(text).isEqualTo(number);
        }
        assertThat(numbers.values()).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @Test
    void longSentencesAreNumberedInTheOrderOfTheText() {
        String text = "Short. This one is long enough!  this ONE is\nlong enough! Short.";
        LongStream.Builder numbers = LongStream.builder();
        Sentences.numbers(text, 12, numbers);
        assertThat(numbers.build().toArray())
                .hasSize(2)
                .containsOnly(
                        Sentences.number("this one is long enough!", 0, 24, 12).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void addressesAreFoundAsTheirPatternFindsThem(long seed) {
        Pattern address =
                Pattern.compile(
                        "https?://[^\\s<>\"'`\u201c\u201d\u2018\u2019]*", Pattern.CASE_INSENSITIVE);
        Random random = new Random(seed);
        String[] parts = {"http", "https", "HTTPS", "://", "s", " ", "x.y", "\u201c", "\n", "ftp"};
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            List<String> expected = new ArrayList<>();
            Matcher matcher = address.matcher(text);
            while (matcher.find()) {
                expected.add(matcher.start() + " " + matcher.group());
            }
            assertThat(Link.in(text.toString()))
                    .as(text.toString())
                    .extracting(link -> link.start() + " " + link.raw())
                    .isEqualTo(expected);
        }
    }

    @Test
    void whereAShapeIsRuledOutItsPatternFindsNothing() {
        List<String> texts = new ArrayList<>();
        Corpus corpus = new Corpus(3);
        for (long n = 1; n <= 60; n++) {
            var article = new ArticleParser().parse("x", corpus.line(n).bytes()).article();
            article.blocks().forEach(block -> texts.add(block.plainText()));
            texts.addAll(article.metaOrEmpty().items(MetaField.NOTES));
        }
        texts.add("api_key = \"k2J8s0PqLm4Xz7Rt\"\n  'token' : 'k2J8s0PqLm4Xz7Rt'");
        texts.add("passwords\"]= 'k2J8s0PqLm4Xz7Rt' and secret:\"k2J8s0PqLm4Xz7Rt\"");
        texts.add("see https://ann:k2J8s0PqLm4@db.example.org/x");
        int found = 0;
        for (SecretShape shape : SecretShape.ALL) {
            for (String text : texts) {
                boolean finds = shape.pattern().matcher(text).find();
                found += finds ? 1 : 0;
                assertThat(finds && !shape.possible().test(text)).as(text).isFalse();
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(3);
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
