package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.article.Problem;
import dev.galley.text.SourceText;
import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// What holds for the parse of any bytes at all (`contract/article.md`).
record ParseLaws(String text, ParsedArticle parsed) {

    /// Reads bytes and holds the result against the laws.
    static ParsedArticle check(byte[] bytes) {
        ParsedArticle parsed = Parsing.parse(bytes);
        new ParseLaws(SourceText.decode(bytes).text(), parsed).check();
        return parsed;
    }

    private void check() {
        assertThat(parsed.chars()).isEqualTo(text.length());
        assertThat(parsed.coverage()).isBetween(0.0, 1.0);
        inside();
        blocksInOrder();
        ownersApart();
        textsAsInTheSource();
        coverageIsTheShareOfWhatIsClaimed();
    }

    private void inside() {
        owners().forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        parsed.article().metaSpans().values().stream()
                .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        parsed.problems().stream()
                .map(Problem::span)
                .filter(Objects::nonNull)
                .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }

    private void blocksInOrder() {
        int end = parsed.article().titleSpan() == null ? 0 : parsed.article().titleSpan().end();
        for (Block block : parsed.article().blocks()) {
            Span span = Objects.requireNonNull(block.span());
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            if (block instanceof Block.Listing list) {
                itemsInOrder(list, span);
            }
        }
    }

    private void itemsInOrder(Block.Listing list, Span whole) {
        assertThat(list.items()).isNotEmpty().hasSameSizeAs(list.itemSpans());
        int end = whole.start();
        for (int i = 0; i < list.items().size(); i++) {
            Span span = list.itemSpans().get(i);
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.of(text)).isEqualTo(list.items().get(i));
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(whole.end());
    }

    /// No character belongs to two of them.
    private void ownersApart() {
        List<Span> owners = owners();
        owners.sort(Span::compareTo);
        for (int i = 1; i < owners.size(); i++) {
            assertThat(owners.get(i - 1).end()).isLessThanOrEqualTo(owners.get(i).start());
        }
    }

    private void textsAsInTheSource() {
        Article article = parsed.article();
        same(article.title(), article.titleSpan());
        for (Block block : article.blocks()) {
            switch (block) {
                case Block.Heading heading -> same(heading.text(), heading.span());
                case Block.Paragraph paragraph -> sameWords(paragraph.text(), paragraph.span());
                case Block.Code code -> sameWords(code.text(), code.span());
                case Block.Listing _, Block.Image _ -> {}
            }
        }
        for (List<Passage> passages :
                List.of(parsed.similar(), parsed.chrome(), parsed.unclaimed())) {
            passages.forEach(passage -> same(passage.text(), passage.span()));
        }
    }

    private void same(@Nullable String value, @Nullable Span span) {
        assertThat(span == null ? null : span.of(text)).isEqualTo(value);
    }

    private void sameWords(String value, @Nullable Span span) {
        String there = Objects.requireNonNull(span).of(text);
        assertThat(there.length())
                .isEqualTo(
                        White.back(there, 0, there.length())
                                - White.skip(there, 0, there.length()));
        assertThat(words(value)).isEqualTo(words(there));
    }

    private void coverageIsTheShareOfWhatIsClaimed() {
        BitSet unclaimed = new BitSet(text.length());
        parsed.unclaimed().forEach(u -> unclaimed.set(u.span().start(), u.span().end()));
        long all = 0;
        long lost = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!White.is(text.charAt(i))) {
                all++;
                lost += unclaimed.get(i) ? 1 : 0;
            }
        }
        double expected = all == 0 ? 1 : 1 - (double) lost / all;
        assertThat(Math.abs(parsed.coverage() - expected)).isLessThan(1e-9);
    }

    private List<Span> owners() {
        List<Span> owners = new ArrayList<>();
        Span title = parsed.article().titleSpan();
        if (title != null) {
            owners.add(title);
        }
        parsed.article().blocks().stream()
                .map(Block::span)
                .map(Objects::requireNonNull)
                .forEach(owners::add);
        parsed.similar().stream().map(Passage::span).forEach(owners::add);
        parsed.chrome().stream().map(Passage::span).forEach(owners::add);
        parsed.unclaimed().stream().map(Passage::span).forEach(owners::add);
        return owners;
    }

    private static String words(String value) {
        StringBuilder words = new StringBuilder(value.length());
        value.chars().filter(c -> !White.is((char) c)).forEach(c -> words.append((char) c));
        return words.toString();
    }
}
