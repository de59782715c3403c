package dev.galley.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class SyntaxErrorsTest {

    @Test
    void codeThatParsesHasNone() {
        assertThat(SyntaxErrors.find("def f():\n    return 1\n", "python")).contains(List.of());
        assertThat(SyntaxErrors.find("echo 1;", "php")).contains(List.of());
    }

    @Test
    void whatDoesNotParseIsNamedByItsPlace() {
        String code = "{\"a\": 1,, \"b\": 2}";
        assertThat(SyntaxErrors.find(code, "json").orElseThrow())
                .isNotEmpty()
                .allMatch(span -> span.of(code).contains(","));
        assertThat(SyntaxErrors.find("echo 1; }", "php").orElseThrow())
                .first()
                .isEqualTo(new Span(8, 9));
    }

    @Test
    void withoutAGrammarNothingIsSaid() {
        assertThat(SyntaxErrors.find("select 1", "sql")).isEmpty();
        assertThat(SyntaxErrors.find("x", null)).isEmpty();
        assertThat(SyntaxErrors.find("x ".repeat(40_000), "python")).isEmpty();
    }
}
