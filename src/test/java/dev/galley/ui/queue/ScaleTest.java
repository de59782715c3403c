package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Field;
import dev.galley.catalog.Histogram;
import dev.galley.catalog.Term;
import dev.galley.ui.queue.EdgeRange.End;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class ScaleTest {

    private static final Scale SCORE =
            scale(Field.QUALITY, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 101);

    @Test
    void placesAndEdgesAreEachOthersOpposites() {
        assertThat(SCORE.place(0)).isZero();
        assertThat(SCORE.place(45)).isEqualTo(4.5);
        assertThat(SCORE.place(101)).isEqualTo(10);
        for (long edge = 0; edge <= 101; edge++) {
            assertThat(SCORE.nearest(SCORE.place(edge))).isEqualTo(edge);
        }
        assertThat(SCORE.nearest(-3)).isZero();
        assertThat(SCORE.nearest(30)).isEqualTo(101);
        assertThat(SCORE.place(5000)).isEqualTo(10);
    }

    @Test
    void stepsGoToTheNextEdgeWhereAThumbRests() {
        Scale coarse = scale(Field.VIEWS, 0, 100, 200, 1000);
        assertThat(coarse.above(0)).isEqualTo(10);
        assertThat(coarse.above(95)).isEqualTo(100);
        assertThat(coarse.below(95)).isEqualTo(90);
        assertThat(coarse.below(100)).isEqualTo(90);
        assertThat(coarse.above(200)).isEqualTo(280);
        assertThat(coarse.below(0)).isZero();
        assertThat(coarse.above(1000)).isEqualTo(1000);
        assertThat(scale(Field.COVERAGE, 50, 75, 90).above(50)).isEqualTo(55);
    }

    @Test
    void theDaysOfAMonthAreNotParted() {
        Scale days = scale(Field.REVIEWED, 0, 31, 59);
        assertThat(days.above(3)).isEqualTo(31);
        assertThat(days.below(31)).isZero();
        assertThat(days.nearest(0.6)).isEqualTo(31);
        assertThat(days.isBetweenBins(31)).isTrue();
        assertThat(days.isBetweenBins(3)).isFalse();
    }

    @Test
    void withoutNumbersThereIsAScaleOfNothing() {
        Scale none = Scale.of(Histogram.empty(Field.VIEWS));
        assertThat(none.bins()).isEqualTo(1);
        assertThat(none.above(none.lowest())).isEqualTo(none.end());
    }

    @Test
    void endsDoNotCross() {
        EdgeRange range = new EdgeRange(40, 60);
        assertThat(range.moved(SCORE, End.START, 90)).isEqualTo(new EdgeRange(59, 60));
        assertThat(range.moved(SCORE, End.FINISH, 3)).isEqualTo(new EdgeRange(40, 41));
        assertThat(EdgeRange.bins(SCORE, 7, 2)).isEqualTo(new EdgeRange(20, 80));
        assertThat(range.touches(SCORE, 3)).isFalse();
        assertThat(range.touches(SCORE, 5)).isTrue();
        assertThat(range.touches(SCORE, 6)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 101, , Any",
        "0, 60, quality:<60, Below 60",
        "60, 101, quality:>=60, 60 or more",
        "40, 60, quality:40..59, 40–59",
        "50, 51, quality:50..50, 50"
    })
    void aRangeIsWrittenAsShortAsItCanBe(long from, long until, String query, String words) {
        EdgeRange range = new EdgeRange(from, until);
        Term.Range term = RangeViewModel.term(Field.QUALITY, SCORE, range);
        assertThat(term == null ? null : term.canonical()).isEqualTo(query);
        assertThat(RangeWords.of(Field.QUALITY, SCORE, range)).isEqualTo(words);
        if (term != null) {
            assertThat(EdgeRange.of(SCORE, term)).isEqualTo(range);
        }
    }

    @Test
    void daysAreWrittenAsInTheFilter() {
        Scale days = scale(Field.REVIEWED, 0, 31, 59);
        assertThat(RangeWords.of(Field.REVIEWED, days, new EdgeRange(0, 31)))
                .isEqualTo("Before 1970-02-01");
        assertThat(RangeWords.of(Field.REVIEWED, days, new EdgeRange(31, 59)))
                .isEqualTo("From 1970-02-01");
    }

    @Test
    void whatIsAskedBeyondTheScaleStandsAtItsEnd() {
        Term.Range high = Term.Range.between(Field.QUALITY, 400, 500);
        assertThat(EdgeRange.of(SCORE, high)).isEqualTo(new EdgeRange(101, 101));
        Term.Range low = Term.Range.between(Field.QUALITY, -9, -1);
        assertThat(EdgeRange.of(SCORE, low)).isEqualTo(new EdgeRange(0, 0));
    }

    /// A scale of bins that begin at all of these but the last.
    private static Scale scale(Field field, long... edges) {
        List<Histogram.Bin> bins =
                IntStream.range(0, edges.length - 1)
                        .mapToObj(i -> new Histogram.Bin(edges[i], edges[i + 1] - 1, 1))
                        .toList();
        return Scale.of(new Histogram(field, bins, 0));
    }
}
