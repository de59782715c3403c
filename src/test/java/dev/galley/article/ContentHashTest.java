package dev.galley.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class ContentHashTest {

    private static final PostMeta META =
            PostMeta.empty()
                    .with(MetaField.VIEW_COUNT, new MetaValue.Whole(7))
                    .with(MetaField.TOPIC, new MetaValue.Text("tab\tand \"quote\""));

    private static final Article ARTICLE =
            new Article(
                    "t",
                    new Span(0, 1),
                    List.of(
                            new Block.Paragraph("p", new Span(2, 3)),
                            new Block.Listing(List.of("a", "b"), List.of(), true, null),
                            new Block.Code("x", "python", null),
                            new Block.Image("c", "s", null, null)),
                    META,
                    Map.of());

    @Test
    void theCanonicalFormIsFixed() {
        assertThat(ContentHash.canonical(ARTICLE, Set.of("view_count")))
                .isEqualTo(
                        """
                        {"title":"t","blocks":[{"kind":"paragraph","text":"p"},\
                        {"kind":"list","ordered":true,"items":["a","b"]},\
                        {"kind":"code","text":"x"},\
                        {"kind":"image","caption":"c","source":"s","url":null}],\
                        "meta":{"topic":"tab\\u0009and \\"quote\\""}}\
                        """);
        assertThat(ContentHash.of(ARTICLE, Set.of("view_count")))
                .isEqualTo("v1:63db258a38bd2eadb3239ec410c1102425c3de96f0c737c1c9464e9380b73c21");
    }

    @Test
    void spansLanguageAndVolatileFieldsDoNotCount() {
        Article other =
                new Article(
                        "t",
                        null,
                        List.of(
                                new Block.Paragraph("p", null),
                                new Block.Listing(List.of("a", "b"), List.of(), true, null),
                                new Block.Code("x", null, null),
                                new Block.Image("c", "s", null, null)),
                        META.with(MetaField.VIEW_COUNT, new MetaValue.Whole(8)),
                        Map.of());
        assertThat(ContentHash.of(other, Set.of("view_count")))
                .isEqualTo(ContentHash.of(ARTICLE, Set.of("view_count")));
        assertThat(ContentHash.of(other, Set.of())).isNotEqualTo(ContentHash.of(ARTICLE, Set.of()));
    }

    @Test
    void noMetaAndEmptyMetaDiffer() {
        Article none = new Article("t", null, List.of(), null, Map.of());
        Article empty = none.withMeta(PostMeta.empty());
        assertThat(ContentHash.of(none, Set.of())).isNotEqualTo(ContentHash.of(empty, Set.of()));
    }

    @Test
    void anEntryOfAGroupCanBeVolatile() {
        Article low = ARTICLE.withMeta(score(10));
        Article high = ARTICLE.withMeta(score(90));
        assertThat(ContentHash.of(low, Set.of("score.quality")))
                .isEqualTo(ContentHash.of(high, Set.of("score.quality")));
    }

    private static PostMeta score(long quality) {
        return PostMeta.empty()
                .with(
                        MetaField.SCORE,
                        new MetaValue.Group(Map.of("quality", new MetaValue.Whole(quality))));
    }
}
