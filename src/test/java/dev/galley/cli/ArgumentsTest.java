package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void aQueryThatBeginsWithAHyphenIsBoundToItsOption() {
        assertThat(Arguments.bound("list", "--query", "-has-images:yes", "--json"))
                .containsExactly("list", "--query=-has-images:yes", "--json");
    }

    @Test
    void aQueryThatWasForgottenIsNotMadeOfTheNextOption() {
        assertThat(Arguments.bound("list", "--query", "--json"))
                .containsExactly("list", "--query", "--json");
        assertThat(Arguments.bound("list", "--query")).containsExactly("list", "--query");
    }

    @Test
    void nothingIsBoundAfterTheEndOfTheOptions() {
        assertThat(Arguments.bound("show", "--", "--query", "-a"))
                .containsExactly("show", "--", "--query", "-a");
    }
}
