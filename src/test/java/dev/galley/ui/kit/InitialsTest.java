package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Kim Berg, KB",
        "kim, KI",
        "K, K",
        "Ana Lucía de la Cruz, AC",
        "ann.lee@example.org, AL",
        "' Öz  Çelik ', ÖÇ",
        "\uD83D\uDE00 Berg, \uD83D\uDE00B",
        "..., ''",
    })
    void aNameIsItsFirstAndLastLetters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
