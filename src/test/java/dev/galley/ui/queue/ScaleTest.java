package dev.galley.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.Field;
import dev.galley.catalog.Term;
import dev.galley.ui.queue.EdgeRange.End;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class ScaleTest {

    private static final Scale SCORE = Scales.SCORE;

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
        Scale coarse = Scale.of(0, 100, 200, 1000);
        assertThat(coarse.above(0)).isEqualTo(10);
        assertThat(coarse.above(95)).isEqualTo(100);
        assertThat(coarse.below(95)).isEqualTo(90);
        assertThat(coarse.below(100)).isEqualTo(90);
        assertThat(coarse.above(200)).isEqualTo(280);
        assertThat(coarse.below(0)).isZero();
        assertThat(coarse.above(1000)).isEqualTo(1000);
        Scale days = Scale.ofDays(0, 31, 59);
        assertThat(days.above(3)).isEqualTo(31);
        assertThat(days.below(31)).isZero();
        assertThat(days.nearest(0.6)).isEqualTo(31);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 12, 12, 1, 13",
        "0, 40, 95, 20, 0, 100",
        "3, 200, 1000, 21, 0, 1050",
        "0, 12, 90000, 16, 0, 100000",
        "-7, 0, 7, 15, -7, 8"
    })
    void aScaleSuitsItsNumbers(
            long lowest, long middle, long highest, int bins, long first, long end) {
        Scale scale = Scales.of(Field.VIEWS, lowest, middle, highest);
        assertThat(scale.bins()).isEqualTo(bins);
        assertThat(scale.lowest()).isEqualTo(first);
        assertThat(scale.end()).isEqualTo(end);
        assertThat(scale.bin(highest)).isEqualTo(bins - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-10, 10, 2026-03-01, 2026-03-11",
        "2026-03-05, 2026-12-10, 10, 2026-03-01, 2027-01-01",
        "2024-02-05, 2026-12-10, 12, 2024-01-01, 2027-01-01",
        "2009-05-05, 2026-12-10, 18, 2009-01-01, 2027-01-01",
        "1970-05-05, 2026-12-10, 12, 1970-01-01, 2030-01-01"
    })
    void daysLieInMonthsQuartersOrYears(
            LocalDate first, LocalDate last, int bins, LocalDate start, LocalDate end) {
        Scale scale =
                Scales.of(Field.REVIEWED, first.toEpochDay(), first.toEpochDay(), last.toEpochDay());
        assertThat(scale.bins()).isEqualTo(bins);
        assertThat(scale.lowest()).isEqualTo(start.toEpochDay());
        assertThat(scale.end()).isEqualTo(end.toEpochDay());
    }

    @Test
    void theHighestNumberThereIsStillHasAScale() {
        long most = 999_999_999_999_999_999L;
        assertThat(Scales.of(Field.VIEWS, 0, 1, most).bin(most)).isPositive();
        assertThat(Scales.of(Field.VIEWS, -most, 0, most).bins()).isLessThanOrEqualTo(21);
    }

    @Test
    void rangesAreCountedAsExactlyAsTheyAreAskedFor() {
        List<FacetCount> counts =
                IntStream.range(0, 101)
                        .mapToObj(i -> new FacetCount(Field.QUALITY, "" + i, 2))
                        .toList();
        Histogram histogram = Histogram.of(SCORE, counts);
        assertThat(histogram.total()).isEqualTo(202);
        assertThat(histogram.bin(0)).isEqualTo(20);
        assertThat(histogram.bin(9)).isEqualTo(22);
        assertThat(histogram.count(new EdgeRange(57, 60))).isEqualTo(6);
        Scale narrow = Scale.of(10, 20, 30);
        assertThat(Histogram.of(narrow, counts).count(EdgeRange.all(narrow))).isEqualTo(202);
        assertThat(Histogram.scale(Field.QUALITY, counts)).isEqualTo(SCORE);
        assertThat(Histogram.empty().bin(3)).isZero();
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
}
