package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class ProgressTest {

    private Instant now = Instant.EPOCH;
    private final InPlace held = InPlace.held();
    private final Progress progress = new Progress(held, () -> now);

    @Test
    void aHundredThousandStepsAreToldOnceAFrame() {
        progress.begin("Importing");
        for (int i = 1; i <= 100_000; i++) {
            progress.at(i, 200_000);
        }
        assertThat(held.waiting()).isEqualTo(1);
        held.doFirst();
        assertThat(progress.text().get()).isEqualTo("Importing 100,000 of 200,000");
        assertThat(progress.share().get()).isEqualTo(0.5);
    }

    @Test
    void rateAndTimeLeftAreTold() {
        progress.begin("Importing");
        now = now.plusSeconds(10);
        progress.at(1_000, 3_000);
        held.doFirst();
        assertThat(progress.text().get())
                .isEqualTo("Importing 1,000 of 3,000 · 100 a second · 20 s left");
    }

    @Test
    void aNumberThatIsNotKnownIsNotMadeUp() {
        progress.begin("Exporting");
        progress.at(12, -1);
        held.doFirst();
        assertThat(progress.text().get()).isEqualTo("Exporting 12");
        assertThat(progress.share().get()).isEqualTo(-1);
    }

    @Test
    void cancellingIsSeenByTheWork() {
        progress.begin("Importing");
        progress.cancel();
        assertThat(progress.cancelled()).isTrue();
        progress.begin("Importing");
        assertThat(progress.cancelled()).isFalse();
    }
}
