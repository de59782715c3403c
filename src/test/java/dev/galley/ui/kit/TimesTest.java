package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

class TimesTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:02:31Z");

    private final Times times = new Times(InstantSource.fixed(NOW), ZoneOffset.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "PT10S,now",
        "PT-1H,now",
        "PT59M,59 min ago",
        "PT2H30M,2 h ago",
        "P3D,3 d ago",
        "P59D,59 d ago",
        "P130D,4 mo ago",
        "P800D,2 y ago"
    })
    void howLongAgoIsShort(Duration passed, String words) {
        assertThat(times.ago(NOW.minus(passed))).isEqualTo(words);
    }

    @Test
    void fullTimesAreLocal() {
        assertThat(times.day(NOW)).isEqualTo("5 Mar 2026");
        assertThat(times.at(NOW)).isEqualTo("5 Mar 2026, 15:02");
        assertThat(times.exact(NOW)).isEqualTo("5 Mar 2026, 15:02:31");
    }

    @Test
    void aTimeOfTodayNeedsNoDay() {
        assertThat(times.since(NOW.minusSeconds(3_600))).isEqualTo("14:02");
        assertThat(times.since(NOW.minus(Duration.ofDays(1)))).isEqualTo("4 Mar 2026, 15:02");
        assertThat(times.since(Instant.parse("2026-03-04T23:30:00Z"))).isEqualTo("00:30");
    }
}
