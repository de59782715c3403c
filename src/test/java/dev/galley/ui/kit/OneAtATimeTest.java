package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class OneAtATimeTest {

    private final InPlace background = InPlace.held();
    private final OneAtATime counts = new OneAtATime(background);
    private final List<String> heard = new ArrayList<>();

    @Test
    void manyQuestionsDuringAnAnswerAreOnePieceOfWorkMore() {
        ask("first");
        ask("second");
        ask("third");
        assertThat(background.waiting()).isEqualTo(1);
        background.doFirst();
        assertThat(background.waiting()).isEqualTo(1);
        background.doFirst();
        assertThat(background.waiting()).isZero();
        assertThat(heard).containsExactly("first", "third");
    }

    @Test
    void aQuestionAfterTheAnswerIsAskedAtOnce() {
        ask("first");
        background.doFirst();
        ask("second");
        background.doFirst();
        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void aFailureDoesNotHoldUpWhatWasAskedSince() {
        counts.<String>run(
                () -> {
                    throw new IOException("broken");
                },
                heard::add,
                error -> heard.add(String.valueOf(error.getMessage())));
        ask("next");
        background.doFirst();
        background.doFirst();
        assertThat(heard).containsExactly("broken", "next");
    }

    @Test
    void whatIsAskedWhereWorkIsDoneAtOnceIsAnsweredInOrder() {
        OneAtATime atOnce = new OneAtATime(InPlace.atOnce());
        for (String what : List.of("first", "second")) {
            atOnce.<String>run(() -> what, heard::add, error -> heard.add("failed"));
        }
        assertThat(heard).containsExactly("first", "second");
    }

    private void ask(String what) {
        counts.<String>run(() -> what, heard::add, error -> heard.add("failed"));
    }
}
