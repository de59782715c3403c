package dev.galley.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.insight.SamplesViewModel.BatchChoice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SamplesViewModelTest {

    private final FakeHost host = new FakeHost();
    private final SamplesViewModel model = new SamplesViewModel(host, () -> 42);

    @BeforeEach
    void show() {
        model.show(List.of(), List.of(new BatchChoice("april", 9_000), new BatchChoice("may", 70)));
    }

    @Test
    void aSampleIsDrawnOfTheNewestBatchWithTheSeedThatIsProposed() {
        model.startDrawing();
        assertThat(model.drawing().get()).isTrue();
        model.draw();
        assertThat(host.did).containsExactly("draw may 50 42");
        assertThat(model.drawing().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "71", "-3", "some", "", "9999999999999999999"})
    void aNumberThatTheBatchCannotGiveIsRefused(String size) {
        model.startDrawing();
        model.size().set(size);
        model.draw();
        assertThat(host.did).isEmpty();
        assertThat(model.drawing().get()).isTrue();
        assertThat(model.complaint().get()).contains("1 to 70");
        model.size().set("70");
        assertThat(model.complaint().get()).isEmpty();
    }

    @Test
    void aSeedIsAWholeNumber() {
        model.startDrawing();
        model.seed().set("lucky");
        model.draw();
        assertThat(model.complaint().get()).contains("seed");
        model.seed().set("-7");
        model.batch().set("april");
        model.size().set("1,000");
        model.draw();
        assertThat(host.did).containsExactly("draw april 1000 -7");
    }

    @Test
    void aBatchThatIsGoneIsNoLongerChosen() {
        model.batch().set("april");
        model.show(List.of(), List.of(new BatchChoice("april", 1), new BatchChoice("june", 2)));
        assertThat(model.batch().get()).isEqualTo("april");
        model.show(List.of(), List.of(new BatchChoice("june", 2)));
        assertThat(model.batch().get()).isEqualTo("june");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsDrawn() {
        model.writable().set(false);
        model.startDrawing();
        assertThat(model.drawing().get()).isFalse();
    }

    @Test
    void aShareIsSaidWithItsIntervalAndNothingJudgedIsNotNothingRight() {
        SampleLine some = new SampleLine("s", "may", 1, 50, 46, 1, 0.9787, 0.8894, 0.9962);
        SampleLine none = new SampleLine("t", "", 1, 50, 0, 0, Double.NaN, 0, 1);
        assertThat(some.left()).isEqualTo(3);
        assertThat(SampleWords.share(some)).isEqualTo("97.9 %");
        assertThat(SampleWords.interval(some)).isEqualTo("88.9 to 99.6 %");
        assertThat(SampleWords.share(none)).isEqualTo("–");
        assertThat(SampleWords.spoken(none)).contains("all posts", "nothing judged");
        assertThat(SampleWords.walk(none)).isEqualTo("Walk");
        assertThat(SampleWords.walk(some)).isEqualTo("Go on");
    }
}
