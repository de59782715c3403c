package dev.galley.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingHeadTest {

    @Test
    void theBylineNamesIdFormPathAndBatch() {
        assertThat(ReadingHead.of(Posts.titled("t").fresh()).byline())
                .isEqualTo("anp-1 · page · in/a.txt · nightly");
    }
}
