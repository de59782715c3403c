package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.text.LineMap;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class WrapTest {

    private static final String[] PARTS = {
        "word",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "é",
        "中",
        "😀",
        "e\u0301",
        "\u200B",
        "\u00A0",
        "averyveryverylongwordwithoutanybreak",
        "."
    };

    @Test
    void linesAreBrokenBehindABlankWhereThereIsOne() {
        assertThat(rows("the quick brown fox jumps", 10))
                .containsExactly("the quick ", "brown fox ", "jumps");
        assertThat(rows("abcdefghijklmnop", 10)).containsExactly("abcdefghij", "klmnop");
        assertThat(rows("0123456789 next", 10)).containsExactly("0123456789 ", "next");
        assertThat(rows("one\r\n\r\ntwo\rthree\n", 10))
                .containsExactly("one", "", "two", "three", "");
        assertThat(rows("", 10)).containsExactly("");
    }

    @Test
    void wideCharactersTakeTwoCellsAndCombiningOnesNone() {
        assertThat(rows("中文中文中文", 8)).containsExactly("中文中文", "中文");
        assertThat(rows("e\u0301".repeat(9), 8)).hasSize(2).first().isEqualTo("e\u0301".repeat(8));
        assertThat(wrap("a\tb", 20, false).columnsOf(0)).containsExactly(0, 1, 4, 5);
        assertThat(wrap("a\u200Bb", 20, false).columnsOf(0)).containsExactly(0, 1, 1, 2);
        assertThat(wrap("a\u200Bb", 20, true).columnsOf(0)).containsExactly(0, 1, 2, 3);
        assertThat(wrap("😀b", 20, false).columnsOf(0)).containsExactly(0, 2, 2, 3);
    }

    @Test
    void theCaretNeverStandsWithinAPair() {
        Wrap wrap = wrap("a😀b", 20, false);
        for (double column = 0; column < 6; column += 0.25) {
            assertThat(wrap.positionAt(0, column)).isNotEqualTo(2);
        }
        assertThat(wrap.positionAt(0, 99)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyTextIsCutIntoRowsThatFitAndLoseNothing(long seed) {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            made.append(PARTS[random.nextInt(PARTS.length)]);
        }
        String text = made.toString();
        LineMap lines = LineMap.of(text);
        Wrap wrap = Wrap.of(text, lines, 8 + random.nextInt(40), random.nextBoolean());
        int at = 0;
        for (int row = 0; row < wrap.rows(); row++) {
            assertThat(text.substring(at, wrap.start(row))).matches("\\r\\n|\\r|\\n|");
            int[] columns = wrap.columnsOf(row);
            assertThat(columns[columns.length - 1]).isLessThanOrEqualTo(wrap.columns() + 1);
            at = wrap.end(row);
            assertThat(wrap.rowAt(wrap.start(row))).isEqualTo(row);
            assertThat(wrap.line(row)).isEqualTo(lines.lineAt(wrap.start(row)));
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void aLineOfAMillionCharactersIsManyRowsAndOneOfCombiningMarksIsToo() {
        assertThat(wrap("word ".repeat(200_000), 80, false).rows()).isEqualTo(12_500);
        Wrap marks = wrap("\u0301".repeat(100_000), 80, false);
        assertThat(marks.rows()).isGreaterThan(100);
        assertThat(marks.columnsOf(5).length).isLessThan(400);
    }

    @Test
    void aSpotIsTheSamePlaceThereAndBack() {
        SourceModel model = Sources.model(Sources.longText(50));
        Wrap wrap = Wrap.of(model.text(), model.lines(), 30, false);
        RowMap map = new RowMap(model, wrap, 20);
        for (int row = 3; row < wrap.rows(); row++) {
            Spot spot = map.spotAt(row * 20);
            boolean inside = model.pieceAt(wrap.start(row)) == spot.piece();
            if (inside) {
                assertThat(map.topOf(spot)).isEqualTo(row * 20.0);
            } else {
                boolean behind = wrap.start(row) >= model.pieces().getLast().end();
                assertThat(spot.part()).as("between pieces").isEqualTo(behind ? 1 : 0);
            }
        }
        assertThat(map.spotAt(0)).isEqualTo(new Spot(0, 0));
        assertThat(map.most()).isEqualTo((wrap.rows() - 1) * 20.0);
    }

    @Test
    void whatIsInSightIsNotScrolledTo() {
        SourceModel model = Sources.model(Sources.longText(50));
        Wrap wrap = Wrap.of(model.text(), model.lines(), 30, false);
        RowMap map = new RowMap(model, wrap, 20);
        Span tenth = new Span(wrap.start(10), wrap.end(10));
        assertThat(map.intoSight(tenth, 100, 400)).isEqualTo(100);
        assertThat(map.intoSight(tenth, 190, 400)).isEqualTo(160);
        assertThat(map.intoSight(tenth, 0, 210)).isEqualTo(50);
        Span far = new Span(wrap.start(90), wrap.end(90));
        assertThat(map.intoSight(far, 0, 300)).isEqualTo(1_700);
    }

    private static List<String> rows(String text, int columns) {
        Wrap wrap = wrap(text, columns, false);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < wrap.rows(); row++) {
            rows.add(text.substring(wrap.start(row), wrap.end(row)));
        }
        return rows;
    }

    private static Wrap wrap(String text, int columns, boolean seen) {
        return Wrap.of(text, LineMap.of(text), columns, seen);
    }
}
