package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "'=1",
                "\"=1",
                "\u201c =1",
                "\ufeff=1",
                "\u200b=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201"
            })
    void whatASpreadsheetWouldRunIsDefused(String text) {
        assertThat(CsvCell.text(text).replaceFirst("^\"", "")).startsWith("'");
        assertThat(CsvCell.text(text)).doesNotStartWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "1+1", "x@y.org", "'quoted'", "(=1)"})
    void otherTextStandsAsItIs(String text) {
        assertThat(CsvCell.text(text)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(CsvCell.of(new MetaValue.Whole(-5))).isEqualTo("-5");
        assertThat(CsvCell.of(new MetaValue.Text("-5"))).isEqualTo("'-5");
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        assertThat(CsvCell.text("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvCell.text("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(CsvCell.text("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvCell.text(" a ")).isEqualTo("\" a \"");
        assertThat(CsvCell.text(null)).isEmpty();
    }
}
