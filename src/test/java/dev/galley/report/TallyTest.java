package dev.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.report.CorpusReport.Example;
import dev.galley.report.CorpusReport.Novelty;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TallyTest {

    private static final Span START = new Span(0, 1);

    @Test
    void aWordIsCountedInAllAndOncePerPost() {
        Tally tally = new Tally(10);
        ReportedPost post = Reported.post(1).paragraph("x").done();
        tally.add("mood", post, "mood: calm", null);
        tally.add("mood", post, "mood: wild", null);
        tally.add("mood", Reported.post(2).done(), "mood: low", null);
        Novelty mood = tally.most(5, _ -> true).getFirst();
        assertThat(mood.count()).isEqualTo(3);
        assertThat(mood.posts()).isEqualTo(2);
        assertThat(mood.examples())
                .extracting(Example::words)
                .containsExactly("mood: calm", "mood: low");
    }

    @Test
    void examplesComeFromTheLowestPostsInWhateverOrder() {
        Tally one = new Tally(10);
        Tally other = new Tally(10);
        for (int number = 20; number > 0; number--) {
            (number % 3 == 0 ? one : other)
                    .add("w", Reported.post(number).done(), "no " + number, null);
        }
        one.merge(other);
        assertThat(one.most(1, _ -> true).getFirst().examples())
                .extracting(Example::id)
                .containsExactly("p-1", "p-2", "p-3", "p-4", "p-5");
    }

    @Test
    void whatIsOnManyPostsIsNeverLostInAFlood() {
        Tally tally = new Tally(100);
        for (int number = 0; number < 5_000; number++) {
            ReportedPost post = Reported.post(number).done();
            tally.add("series", post, "series: a", null);
            tally.add("noise " + number, post, "noise", null);
        }
        List<Novelty> most = tally.most(1_000, _ -> true);
        assertThat(most).hasSizeBetween(100, 200);
        assertThat(most.getFirst().what()).isEqualTo("series");
        assertThat(most.getFirst().posts()).isEqualTo(5_000);
    }

    @Test
    void rareShapesAreCountedExactlyAndTheirNumberIsEstimatedInAFlood() {
        List<String> shapes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            shapes.add("shape " + i);
        }
        java.util.Collections.shuffle(shapes, new Random(7));
        ShapeSample sample = new ShapeSample(1_000);
        ReportedPost first = Reported.post(1).paragraph("x").done();
        ReportedPost second = Reported.post(2).paragraph("x").done();
        shapes.forEach(shape -> sample.add(shape, first, START));
        shapes.reversed().forEach(shape -> sample.add(shape, second, START));
        assertThat((double) sample.distinct())
                .isCloseTo(20_000, org.assertj.core.data.Percentage.withPercentage(15));
        assertThat(sample.rareInAll(1, _ -> true)).isZero();
        assertThat(sample.rare(2, _ -> true, 10)).hasSize(10).allMatch(n -> n.posts() == 2);
    }

    @Test
    void samplesThatAreMergedHoldWhatOneWouldHold() {
        ShapeSample whole = new ShapeSample(50);
        ShapeSample left = new ShapeSample(50);
        ShapeSample right = new ShapeSample(50);
        for (int number = 0; number < 400; number++) {
            ReportedPost post = Reported.post(number).paragraph("x").done();
            for (String shape : List.of("s" + number, "s" + number / 2, "every")) {
                whole.add(shape, post, START);
                (number % 2 == 0 ? left : right).add(shape, post, START);
            }
        }
        left.merge(right);
        List<Novelty> kept = left.rare(400, _ -> true, 20);
        List<Novelty> expected = whole.rare(400, _ -> true, 1_000);
        assertThat(kept).isNotEmpty();
        assertThat(expected).containsAnyElementsOf(kept);
        kept.forEach(
                novelty ->
                        expected.stream()
                                .filter(e -> e.what().equals(novelty.what()))
                                .forEach(e -> assertThat(novelty).isEqualTo(e)));
    }
}
