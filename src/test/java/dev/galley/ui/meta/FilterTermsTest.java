package dev.galley.ui.meta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;

import org.junit.jupiter.api.Test;

import java.util.List;

class FilterTermsTest {

    @Test
    void aValueBecomesATermOfTheQueryLanguage() {
        assertThat(term(MetaField.DIFFICULTY, Details.text("Advanced")))
                .isEqualTo("difficulty:advanced");
        assertThat(term(MetaField.VIEW_COUNT, Details.whole(34_748))).isEqualTo("views:34748");
        PostMeta flags =
                Details.with(
                        MetaField.FLAGS, Details.group("has_images", new MetaValue.Flag(false)));
        assertThat(FilterTerms.of(flags, FieldPath.of(MetaField.FLAGS, "has_images"), null))
                .contains("has-images:no");
        PostMeta score = Details.with(MetaField.SCORE, Details.group("depth", Details.whole(7)));
        assertThat(FilterTerms.of(score, FieldPath.of(MetaField.SCORE, "depth"), null))
                .contains("depth:7");
    }

    @Test
    void theItemThatIsMeantIsQuotedWhereItMustBe() {
        PostMeta meta = Details.with(MetaField.STACK, new MetaValue.Items(List.of("a b", "c")));
        FieldPath stack = FieldPath.of(MetaField.STACK);
        assertThat(FilterTerms.of(meta, stack, "a b")).contains("stack:\"a b\"");
        assertThat(FilterTerms.of(meta, stack, null)).isEmpty();
    }

    @Test
    void anAbsentFieldFiltersThePostsThatLackItToo() {
        assertThat(FilterTerms.of(PostMeta.empty(), FieldPath.of(MetaField.READING_TIME), null))
                .contains("missing:reading-time");
    }

    @Test
    void whatTheFilterDoesNotKnowHasNoTerm() {
        assertThat(FilterTerms.of(PostMeta.empty(), FieldPath.of(MetaField.TOPIC), null)).isEmpty();
        assertThat(FilterTerms.of(PostMeta.empty(), FieldPath.unknown(0), null)).isEmpty();
        PostMeta bad = Details.with(MetaField.VIEW_COUNT, Details.text("many"));
        assertThat(FilterTerms.of(bad, FieldPath.of(MetaField.VIEW_COUNT), null)).isEmpty();
    }

    private static String term(MetaField field, MetaValue value) {
        return FilterTerms.of(Details.with(field, value), FieldPath.of(field), null).orElseThrow();
    }
}
