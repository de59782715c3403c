package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiSetTest {

    @Test
    void itHoldsTheAsciiCharactersOfAText() {
        AsciiSet set = AsciiSet.of("a?\u007Fé");
        assertThat(set.has('a')).isTrue();
        assertThat(set.has('?')).isTrue();
        assertThat(set.has('\u007F')).isTrue();
        assertThat(set.has('b')).isFalse();
        assertThat(set.has('é')).isFalse();
    }

    @Test
    void setsAreCompared() {
        AsciiSet set = AsciiSet.of("ab=;");
        assertThat(set.hasAny(AsciiSet.of("?b"))).isTrue();
        assertThat(set.hasAny(AsciiSet.of("?B"))).isFalse();
    }
}
