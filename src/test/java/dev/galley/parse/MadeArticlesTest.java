package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.Problem;
import dev.galley.article.UnknownField;
import dev.galley.synth.Corpus;
import dev.galley.synth.MadePost;
import dev.galley.text.SourceText;
import dev.galley.text.Span;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads thousands of made-up articles of which all is known, and holds the parser to its bar.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MadeArticlesTest {

    private static final List<Long> SEEDS = List.of(0L, 7L, 2026L);
    private static final int EACH = 1_000;

    private final List<Read> all = new ArrayList<>();

    @Test
    void blocksAreReadAsTheyWereWritten() {
        Map<Form, Score> scores = new EnumMap<>(Form.class);
        for (Read read : all) {
            scores.computeIfAbsent(read.post().truth().form(), f -> new Score())
                    .add(read.post().truth(), read.parsed());
        }
        Score page = Objects.requireNonNull(scores.get(Form.PAGE));
        Score plain = Objects.requireNonNull(scores.get(Form.PLAIN));
        assertThat(page.blocks()).as("page: %s", page.worst()).isGreaterThanOrEqualTo(0.995);
        assertThat(plain.blocks()).as("plain: %s", plain.worst()).isGreaterThanOrEqualTo(0.98);
        assertThat(page.meta()).as("meta: %s", page.worst()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void noFieldIsInvented() {
        assertFewDiffer(
                parsed -> parsed.article().metaOrEmpty().fields().keySet(),
                (want, have) -> want.containsAll(have));
        assertFewDiffer(parsed -> parsed.article().meta() == null, Object::equals);
    }

    @Test
    void everySpanHoldsItsText() {
        for (Read read : all) {
            String text = SourceText.decode(read.post().bytes()).text();
            SpansHold.check(read.post().truth(), text);
            SpansHold.check(read.parsed(), text);
        }
    }

    @Test
    void piecesStandWhereTheyWereWritten() {
        assertFewDiffer(
                MadeArticlesTest::places,
                (want, have) -> {
                    Map<String, Span> both = new TreeMap<>(want);
                    both.keySet().retainAll(have.keySet());
                    return have.entrySet().containsAll(both.entrySet());
                });
    }

    @Test
    void whatStandsRoundAnArticleIsFound() {
        assertFewDiffer(ParsedArticle::form, Object::equals);
        assertFewDiffer(ParsedArticle::chars, Object::equals);
        assertFewDiffer(ParsedArticle::sha256, Object::equals);
        assertFewDiffer(ParsedArticle::similar, Object::equals);
        assertFewDiffer(ParsedArticle::chrome, Object::equals);
        assertFewDiffer(ParsedArticle::coverage, (want, have) -> Math.abs(want - have) < 0.001);
        assertFewDiffer(
                parsed -> parsed.unclaimed().stream().map(Passage::text).toList(), Object::equals);
    }

    @Test
    void unknownFieldsAreKept() {
        assertFewDiffer(
                parsed ->
                        parsed.article().metaOrEmpty().unknown().stream()
                                .map(MadeArticlesTest::withoutPlace)
                                .toList(),
                Object::equals);
    }

    @Test
    void imagesHaveTheirAddresses() {
        assertFewDiffer(
                parsed ->
                        parsed.article().blocks().stream()
                                .filter(Block.Image.class::isInstance)
                                .map(
                                        b ->
                                                ((Block.Image) b).caption()
                                                        + " "
                                                        + ((Block.Image) b).url())
                                .toList(),
                Object::equals);
    }

    @Test
    void problemsAreNamed() {
        assertFewDiffer(MadeArticlesTest::problems, Object::equals);
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

    private record Read(MadePost post, ParsedArticle parsed) {}

    @BeforeAll
    void readAll() {
        for (long seed : SEEDS) {
            Corpus corpus = new Corpus(seed);
            for (int number = 1; number <= EACH; number++) {
                MadePost post = corpus.post(number);
                all.add(new Read(post, new ArticleParser().parse(post.name(), post.bytes())));
            }
        }
    }

    /// At most one article in a thousand may differ in this.
    private <T> void assertFewDiffer(Function<ParsedArticle, T> what, BiPredicate<T, T> same) {
        List<String> differ = new ArrayList<>();
        for (Read read : all) {
            T want = what.apply(read.post().truth());
            T have = what.apply(read.parsed());
            if (!same.test(want, have)) {
                differ.add(read.post().name() + "\n  wanted " + want + "\n  got    " + have);
            }
        }
        int most = SEEDS.size() * EACH / 1_000;
        assertThat(differ.size())
                .as("%s", differ.stream().limit(8).collect(Collectors.joining("\n")))
                .isLessThanOrEqualTo(most);
    }

    /// The places of the blocks, by what they say, and of the meta fields that hold something.
    private static Map<String, Span> places(ParsedArticle parsed) {
        Map<String, Span> places = new TreeMap<>();
        for (Block block : parsed.article().blocks()) {
            places.putIfAbsent(Score.word(block), Objects.requireNonNull(block.span()));
        }
        parsed.article()
                .metaSpans()
                .forEach(
                        (field, span) -> {
                            if (span.length() > 0) {
                                places.put("meta " + field.key(), span);
                            }
                        });
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
