package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.UnknownField;
import dev.galley.text.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds for every article: spans, claims, and reading again what was written.
class SpanPropertyTest {

    private static final int COUNT = 1_500;
    private static final Pattern MARKER = Pattern.compile("[-*•◦]|\\d{1,3}[.)]");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aCanonicalTextIsReadAsTheArticleThatItWasMadeOf(String end) {
        for (int seed = 0; seed < COUNT; seed++) {
            Article article = new ArticleMixture(seed).article();
            String text = CanonicalText.of(article);
            ParsedArticle parsed = Parsing.parse(text.replace("\n", end));
            assertThat(words(parsed.article())).as("seed %s", seed).isEqualTo(words(article));
            assertThat(parsed.article().title()).isEqualTo(article.title());
            assertThat(parsed.article().meta()).as("seed %s", seed).isEqualTo(article.meta());
            assertThat(CanonicalText.of(parsed.article())).isEqualTo(text);
            assertThat(parsed.coverage()).isEqualTo(1.0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyCharacterOfATornArticleIsClaimedOnce(int tears) {
        for (int seed = 0; seed < COUNT; seed++) {
            Random random = new Random(seed);
            List<String> lines =
                    new ArrayList<>(
                            CanonicalText.of(new ArticleMixture(seed).article()).lines().toList());
            for (int i = 0; i < tears * 5; i++) {
                tear(lines, random);
            }
            String text = String.join("\n", lines);
            claims(text, Parsing.parse(text));
        }
    }

    private static void tear(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            case 1 -> lines.add(at, "");
            case 2 -> lines.set(at, "  " + lines.get(at) + "\u00A0");
            default -> {
                if (lines.size() > 1) {
                    lines.remove(at);
                }
            }
        }
    }

    private static void claims(String text, ParsedArticle parsed) {
        BitSet claimed = new BitSet();
        int last = 0;
        for (Span span : ordered(parsed)) {
            assertThat(span.start()).as("order in %s", text).isGreaterThanOrEqualTo(last);
            last = span.end();
            assertThat(last).isLessThanOrEqualTo(text.length());
            claimed.set(span.start(), span.end());
        }
        for (Span span : boxed(parsed)) {
            assertThat(claimed.get(span.start(), span.end()).isEmpty())
                    .as("only the box claims %s in %s", span, text)
                    .isTrue();
        }
        boxed(parsed).forEach(span -> claimed.set(span.start(), span.end()));
        int from = 0;
        for (String line : text.split("\n", -1)) {
            leftovers(line, from, claimed, labels(parsed));
            from += line.length() + 1;
        }
    }

    /// What no span claims of a line is its marker or its label.
    private static void leftovers(String line, int from, BitSet claimed, List<String> labels) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            left.append(claimed.get(from + i) ? "" : line.charAt(i));
        }
        String rest = White.normal(left).toLowerCase(Locale.ROOT);
        boolean fine = rest.isEmpty() || MARKER.matcher(rest).matches() || labels.contains(rest);
        assertThat(fine).as("unclaimed '%s' of '%s'", rest, line).isTrue();
    }

    private static List<String> labels(ParsedArticle parsed) {
        Stream<String> known = Stream.of(MetaField.values()).map(MetaField::label);
        Stream<String> unknown =
                parsed.article().metaOrEmpty().unknown().stream()
                        .map(UnknownField::label)
                        .filter(Objects::nonNull)
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .flatMap(label -> Stream.of(label, label + ":"));
        return Stream.concat(known, unknown).toList();
    }

    private static List<Span> ordered(ParsedArticle parsed) {
        List<Span> spans = new ArrayList<>();
        Stream.of(parsed.similar(), parsed.chrome(), parsed.unclaimed())
                .flatMap(List::stream)
                .map(Passage::span)
                .forEach(spans::add);
        parsed.article().blocks().stream()
                .map(Block::span)
                .map(Objects::requireNonNull)
                .forEach(spans::add);
        Span title = parsed.article().titleSpan();
        if (title != null) {
            spans.add(title);
        }
        spans.sort(Span::compareTo);
        return spans;
    }

    private static List<Span> boxed(ParsedArticle parsed) {
        List<Span> spans = new ArrayList<>(parsed.article().metaSpans().values());
        parsed.article().metaOrEmpty().unknown().stream()
                .map(UnknownField::span)
                .map(Objects::requireNonNull)
                .forEach(spans::add);
        return spans;
    }

    private static List<String> words(Article article) {
        return article.blocks().stream().map(SpanPropertyTest::word).toList();
    }

    private static String word(Block block) {
        return switch (block) {
            case Block.Listing b -> "list " + b.ordered() + b.items();
            case Block.Image b -> "image " + b.caption() + "|" + b.source();
            case Block.Code b -> "code " + b.text();
            case Block.Heading b -> "heading " + b.text();
            case Block.Paragraph b -> heading(b) + b.text();
        };
    }

    /// A line that has the form of a heading is one, whatever it was made as.
    private static String heading(Block.Paragraph paragraph) {
        return paragraph.text().endsWith("?") ? "heading " : "paragraph ";
    }
}
