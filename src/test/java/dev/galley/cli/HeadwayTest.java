package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class HeadwayTest {

    @Test
    void rateAndTimeLeftFollowFromWhatIsDone() {
        Headway headway = new Headway(12_000, 100_000, false);
        assertThat(headway.count()).isEqualTo("12,000 of 100,000");
        assertThat(headway.speed(Duration.ofSeconds(4))).isEqualTo(", 3,000 a second, 29 s left");
    }

    @Test
    void aGuessIsCalledOne() {
        assertThat(new Headway(5, 1_000, true).count()).isEqualTo("5 of about 1,000");
    }

    @Test
    void nothingIsMadeUp() {
        Headway headway = new Headway(5, -1, false);
        assertThat(headway.count()).isEqualTo("5");
        assertThat(headway.speed(Duration.ofSeconds(5))).isEqualTo(", 1 a second");
        assertThat(headway.speed(Duration.ofMillis(900))).isEmpty();
    }

    @Test
    void longTimesAreMinutes() {
        Headway headway = new Headway(100, 61_000, false);
        assertThat(headway.speed(Duration.ofSeconds(1))).endsWith("10 min left");
    }
}
