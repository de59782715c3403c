package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.Problem;
import dev.galley.article.UnknownField;
import dev.galley.synth.Corpus;
import dev.galley.synth.MadePost;
import dev.galley.text.SourceText;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads thousands of made-up articles of which all is known, and holds the parser to its bar.
class MadeArticlesTest {

    private static final List<Long> SEEDS = List.of(0L, 7L, 2026L);
    private static final int EACH = 1_000;

    @Test
    void blocksAreReadAsTheyWereWritten() {
        Map<Form, Score> scores = new EnumMap<>(Form.class);
        forEach(
                (post, parsed) ->
                        scores.computeIfAbsent(post.truth().form(), f -> new Score())
                                .add(post.truth(), parsed));
        Score page = Objects.requireNonNull(scores.get(Form.PAGE));
        Score plain = Objects.requireNonNull(scores.get(Form.PLAIN));
        assertThat(page.blocks()).as("page: %s", page.worst()).isGreaterThanOrEqualTo(0.995);
        assertThat(plain.blocks()).as("plain: %s", plain.worst()).isGreaterThanOrEqualTo(0.98);
        assertThat(page.meta()).as("meta: %s", page.worst()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void noFieldIsInvented() {
        assertNoneDiffer(
                parsed -> parsed.article().metaOrEmpty().fields().keySet(),
                (want, have) -> want.containsAll(have));
        assertNoneDiffer(parsed -> parsed.article().meta() == null, Object::equals);
    }

    @Test
    void everySpanHoldsItsText() {
        forEach(
                (post, parsed) -> {
                    String text = SourceText.decode(post.bytes()).text();
                    SpansHold.check(post.truth(), text);
                    SpansHold.check(parsed, text);
                });
    }

    @Test
    void placesAreTheOnesThatWereWritten() {
        assertNoneDiffer(MadeArticlesTest::places, Object::equals);
    }

    @Test
    void whatStandsRoundAnArticleIsFound() {
        assertNoneDiffer(ParsedArticle::form, Object::equals);
        assertNoneDiffer(ParsedArticle::chars, Object::equals);
        assertNoneDiffer(ParsedArticle::sha256, Object::equals);
        assertNoneDiffer(ParsedArticle::similar, Object::equals);
        assertNoneDiffer(ParsedArticle::chrome, Object::equals);
        assertNoneDiffer(
                ParsedArticle::coverage, (want, have) -> Math.abs(want - have) < 0.001);
        assertNoneDiffer(
                parsed -> parsed.unclaimed().stream().map(Passage::text).toList(),
                Object::equals);
    }

    @Test
    void unknownFieldsAreKept() {
        assertNoneDiffer(
                parsed ->
                        parsed.article().metaOrEmpty().unknown().stream()
                                .map(MadeArticlesTest::withoutPlace)
                                .toList(),
                Object::equals);
    }

    @Test
    void imagesHaveTheirAddresses() {
        assertNoneDiffer(
                parsed ->
                        parsed.article().blocks().stream()
                                .filter(Block.Image.class::isInstance)
                                .map(b -> ((Block.Image) b).caption() + " " + ((Block.Image) b).url())
                                .toList(),
                Object::equals);
    }

    @Test
    void problemsAreNamed() {
        assertNoneDiffer(MadeArticlesTest::problems, Object::equals);
    }

    @Test
    void theScoreSeesWhatIsMissed() {
        Score score = new Score();
        Corpus corpus = new Corpus(0);
        score.add(corpus.post(1).truth(), Parsing.parse(corpus.post(2).bytes()));
        assertThat(score.blocks()).isLessThan(0.5);
        assertThat(score.missed()).isNotEmpty();
        assertThat(score.worst()).contains("wanted title", "got    title");
    }

    private static void forEach(BiConsumer<MadePost, ParsedArticle> each) {
        for (long seed : SEEDS) {
            Corpus corpus = new Corpus(seed);
            for (int number = 1; number <= EACH; number++) {
                MadePost post = corpus.post(number);
                each.accept(post, new ArticleParser().parse(post.name(), post.bytes()));
            }
        }
    }

    /// At most one article in a thousand may differ in this.
    private static <T> void assertNoneDiffer(
            Function<ParsedArticle, T> what, java.util.function.BiPredicate<T, T> same) {
        List<String> differ = new ArrayList<>();
        forEach(
                (post, parsed) -> {
                    T want = what.apply(post.truth());
                    T have = what.apply(parsed);
                    if (!same.test(want, have)) {
                        differ.add(post.name() + "\n  wanted " + want + "\n  got    " + have);
                    }
                });
        int most = SEEDS.size() * EACH / 1_000;
        assertThat(differ.size())
                .as("%s", differ.stream().limit(8).collect(Collectors.joining("\n")))
                .isLessThanOrEqualTo(most);
    }

    private static Map<String, Span> places(ParsedArticle parsed) {
        Map<String, Span> places = new TreeMap<>();
        int number = 0;
        for (Block block : parsed.article().blocks()) {
            places.put("block " + number++, Objects.requireNonNull(block.span()));
        }
        for (MetaField field : parsed.article().metaSpans().keySet()) {
            Span span = Objects.requireNonNull(parsed.article().metaSpans().get(field));
            if (span.length() > 0) {
                places.put(field.key(), span);
            }
        }
        return places;
    }

    private static String withoutPlace(UnknownField field) {
        return field.label() + " = " + field.value() + field.bulleted();
    }

    /// The codes that the contract names.
    private static Set<String> problems(ParsedArticle parsed) {
        return parsed.problems().stream()
                .map(Problem::code)
                .filter(code -> code.matches("(meta|body|source)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
