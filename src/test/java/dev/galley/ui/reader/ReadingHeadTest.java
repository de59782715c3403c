package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Problem;
import dev.galley.article.Severity;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class ReadingHeadTest {

    @Test
    void theBylineNamesIdFormPathAndBatch() {
        assertThat(ReadingHead.of(Posts.titled("t").fresh()).byline())
                .isEqualTo("anp-1 · page · in/a.txt · nightly");
    }

    @Test
    void problemsSayWhatWasExpectedAndWhatWasThere() {
        List<ProblemLine> lines =
                ProblemLine.of(
                        List.of(
                                problem(Severity.INFO, "a number", "twelve"),
                                problem(Severity.ERROR, null, ""),
                                problem(Severity.WARNING, "a date", null),
                                problem(Severity.INFO, null, null)));
        assertThat(lines)
                .extracting(ProblemLine::detail)
                .containsExactly(
                        "Expected a number, found “twelve”",
                        "Found nothing",
                        "Expected a date",
                        "");
        assertThat(ProblemLine.worst(lines)).isEqualTo(Severity.ERROR);
        assertThat(ProblemLine.count(lines)).isEqualTo("4 problems");
        assertThat(ProblemLine.count(lines.subList(0, 1))).isEqualTo("1 problem");
    }

    private static Problem problem(
            Severity severity, @Nullable String expected, @Nullable String actual) {
        return new Problem("meta.bad-value", severity, "it does not fit", null, expected, actual);
    }
}
