package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /// The ends are the two roots of `(p - x)^2 = z^2 x (1 - x) / n`, by which Wilson defines them.
    @ParameterizedTest
    @CsvSource({"1,10", "5,10", "9,10", "97,100", "199,200", "1,2"})
    void theEndsAreWhereTheShareIsJustAboutLikely(int right, int judged) {
        Share share = new Share(right, judged);
        double p = share.value().orElseThrow();
        for (double end : new double[] {share.low(), share.high()}) {
            double z2 = (p - end) * (p - end) * judged / (end * (1 - end));
            assertThat(z2).isCloseTo(3.841458820694124, within(1e-9));
        }
        assertThat(share.low()).isLessThan(p);
        assertThat(share.high()).isGreaterThan(p);
    }

    @Test
    void allRightIsNotCertainty() {
        Share share = new Share(20, 20);
        assertThat(share.high()).isEqualTo(1.0);
        assertThat(share.low()).isCloseTo(0.8389, within(1e-4));
        assertThat(new Share(0, 20).high()).isCloseTo(1 - 0.8389, within(1e-4));
        assertThat(new Share(0, 20).low()).isZero();
    }

    @Test
    void nothingJudgedSaysNothing() {
        Share share = new Share(0, 0);
        assertThat(share.value()).isEmpty();
        assertThat(share.low()).isZero();
        assertThat(share.high()).isEqualTo(1.0);
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
