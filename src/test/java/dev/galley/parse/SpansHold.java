package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Passage;
import dev.galley.text.Span;

import java.util.List;
import java.util.Objects;

/// Whether the places of an article hold what they should.
final class SpansHold {

    private SpansHold() {}

    /// Looks at every place; blocks must stand in order without overlap.
    static void check(ParsedArticle parsed, String text) {
        Span title = parsed.article().titleSpan();
        if (title != null) {
            assertThat(title.of(text)).isEqualTo(parsed.article().title());
        }
        int end = 0;
        for (Block block : parsed.article().blocks()) {
            Span span = Objects.requireNonNull(block.span());
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            block(block, span.of(text).replace("\r\n", "\n").replace('\r', '\n'), text);
        }
        parsed.similar().forEach(p -> passage(p, text));
        parsed.chrome().forEach(p -> passage(p, text));
        parsed.unclaimed().forEach(p -> passage(p, text));
    }

    private static void passage(Passage passage, String text) {
        assertThat(passage.span().of(text))
                .isEqualTo(passage.text())
                .isEqualTo(passage.text().strip());
    }

    private static void block(Block block, String there, String text) {
        switch (block) {
            case Block.Paragraph b -> assertThat(there).isEqualTo(b.text());
            case Block.Heading b -> assertThat(there).isEqualTo(b.text());
            case Block.Code b -> assertThat(there).isEqualTo(b.text());
            case Block.Image b -> assertThat(there).startsWith(b.caption()).endsWith(b.source());
            case Block.Listing b -> {
                List<String> items = b.itemSpans().stream().map(s -> s.of(text)).toList();
                assertThat(items).isEqualTo(b.items());
            }
        }
    }
}
