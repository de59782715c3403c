package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class QueryCompletionTest {

    private static final List<FacetCount> STACKS =
            List.of(
                    new FacetCount(Field.STACK, "go workers", 9),
                    new FacetCount(Field.STACK, "mango", 8),
                    new FacetCount(Field.STACK, "gopher", 7),
                    new FacetCount(Field.STACK, "python", 6),
                    new FacetCount(Field.STACK, null, 5));

    @Test
    void theBeginningOfAFieldOffersTheFieldsThatBeginSoFirst() {
        QueryCompletion at = at("words -st");
        assertThat(at.field()).isNull();
        assertThat(at.fields()).startsWith(Field.STATUS, Field.STACK).contains(Field.AI_STYLE);
        assertThat(at.with("words -st", Field.STACK)).isEqualTo("words -stack:");
    }

    @Test
    void behindAFieldItsValuesAreOffered() {
        QueryCompletion at = at("stack:python,go");
        assertThat(at.field()).isEqualTo(Field.STACK);
        assertThat(at.among(STACKS))
                .extracting(FacetCount::value)
                .containsExactly("go workers", "gopher", "mango");
        assertThat(at.with("stack:python,go", "go workers"))
                .isEqualTo("stack:python,\"go workers\" ");
    }

    @Test
    void aBegunQuoteIsCompletedWhole() {
        QueryCompletion at = at("stack:\"go w");
        assertThat(at.typed()).isEqualTo("go w");
        assertThat(at.with("stack:\"go w", "go workers")).isEqualTo("stack:\"go workers\" ");
    }

    @Test
    void whatStandsBehindTheCaretStays() {
        String text = "status:un form:page";
        QueryCompletion at = QueryCompletion.at(text, 9).orElseThrow();
        assertThat(at.with(text, "unreviewed")).isEqualTo("status:unreviewed form:page");
    }

    @Test
    void missingTakesAField() {
        QueryCompletion at = at("missing:qu");
        assertThat(at.fields()).startsWith(Field.QUALITY);
        assertThat(at.with("missing:qu", Field.QUALITY)).isEqualTo("missing:quality ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "word ", "\"a phrase", "nofield:x", "-"})
    void elsewhereNothingIsOffered(String text) {
        assertThat(QueryCompletion.at(text, text.length())).isEmpty();
    }

    private static QueryCompletion at(String text) {
        return QueryCompletion.at(text, text.length()).orElseThrow();
    }
}
