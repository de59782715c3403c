package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableTest {

    private final Table table = new Table().left("ID", 4).right("Q", 3).left("TITLE", 0);

    @Test
    void columnsStandUnderTheirHeadings() {
        assertThat(table.headings()).isEqualTo("ID      Q  TITLE");
        assertThat(table.row(List.of("a", "7", "one"))).isEqualTo("a       7  one");
    }

    @Test
    void aWideCellIsNeverCut() {
        assertThat(table.row(List.of("abcdefgh", "7", "one"))).isEqualTo("abcdefgh    7  one");
    }

    @Test
    void aRowEndsWithoutBlanks() {
        assertThat(table.row(List.of("a", "7", ""))).isEqualTo("a       7");
    }

    @Test
    void theWidthBeforeTheLastColumnCountsTheGaps() {
        assertThat(table.widthBeforeLast()).isEqualTo(4 + 2 + 3 + 2);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsAMistake() {
        assertThatThrownBy(() -> table.row(List.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells for 3 columns");
    }
}
