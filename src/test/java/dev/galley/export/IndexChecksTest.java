package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class IndexChecksTest {

    private static final MetaValue LONG = new MetaValue.Text("x".repeat(8_192));

    private final IndexChecks checks = new IndexChecks();

    @Test
    void anIdMayHave512Bytes() {
        assertThat(reason(Posts.post("é".repeat(256)))).isEmpty();
        assertThat(reason(Posts.post("é".repeat(256) + "x"))).isEqualTo("index: id too long");
        assertThat(reason(Posts.post(""))).isEqualTo("index: id empty");
    }

    @Test
    void aKeywordMayHave8191Characters() {
        assertThat(reason(Posts.post("i", "x".repeat(8_191), null))).isEmpty();
        assertThat(reason(Posts.post("i", "\ud83d\ude00".repeat(8_191), null))).isEmpty();
        assertThat(reason(Posts.post("i", "x".repeat(8_192), null)))
                .isEqualTo("index: keyword too long");
    }

    @Test
    void keywordsAreLookedForEverywhereInTheMetaBox() {
        String text = "x".repeat(8_192);
        List<PostMeta> all =
                List.of(
                        Posts.meta(MetaField.TOPIC, LONG),
                        Posts.meta(MetaField.STACK, new MetaValue.Items(List.of("a", text))),
                        Posts.meta(MetaField.AI_OUTLINE, Posts.group("more", LONG)),
                        Posts.meta(
                                MetaField.ENTITIES,
                                new MetaValue.Groups(List.of(Posts.group("name", LONG)))),
                        new PostMeta(Map.of(), List.of(UnknownField.text(null, text, null))),
                        new PostMeta(Map.of(), List.of(UnknownField.text(text, "v", null))));
        assertThat(all).extracting(this::reason).containsOnly("index: keyword too long");
    }

    @Test
    void aDateHasToBeADay() {
        assertThat(reason(date("2024-02-29"))).isEmpty();
        assertThat(reason(date("2023-02-29"))).isEqualTo("index: not a date");
        assertThat(reason(date("soon"))).isEqualTo("index: not a date");
        assertThat(
                        reason(
                                Posts.meta(
                                        MetaField.REVISION,
                                        Posts.group("last_reviewed", MetaValue.Empty.EMPTY))))
                .isEmpty();
    }

    @Test
    void aNumberHasToBeOne() {
        MetaValue high = new MetaValue.Text("high");
        assertThat(reason(Posts.meta(MetaField.VIEW_COUNT, high))).isEqualTo("index: not a number");
        assertThat(reason(Posts.meta(MetaField.SCORE, Posts.group("quality", high))))
                .isEqualTo("index: not a number");
        assertThat(reason(Posts.meta(MetaField.SCORE, Posts.group("novelty", high)))).isEmpty();
        assertThat(reason(Posts.rich().article().metaOrEmpty())).isEmpty();
    }

    @Test
    void theMessageNamesFieldValueAndWhatWasExpected() {
        PostMeta meta =
                Posts.meta(MetaField.SCORE, Posts.group("depth", new MetaValue.Text("deep")));
        assertThat(checks.check(Posts.post("id-7", "t", meta)))
                .contains(
                        new ExportResult.LeftOut(
                                "id-7",
                                "index: not a number",
                                "meta.score.depth is \"deep\"; expected a whole number from 0 to"
                                        + " 100"));
    }

    private static PostMeta date(String text) {
        return Posts.meta(
                MetaField.REVISION, Posts.group("last_reviewed", new MetaValue.Text(text)));
    }

    private String reason(PostMeta meta) {
        return reason(Posts.post("id", "title", meta));
    }

    private String reason(ReleasedPost post) {
        return checks.check(post).map(ExportResult.LeftOut::reason).orElse("");
    }
}
