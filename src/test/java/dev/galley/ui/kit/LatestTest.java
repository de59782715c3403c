package dev.galley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class LatestTest {

    private final InPlace background = InPlace.held();
    private final Latest latest = new Latest(background);
    private final List<String> heard = new ArrayList<>();

    @Test
    void anAnswerThatComesAfterANewerQuestionIsDropped() {
        ask("first");
        ask("second");
        background.doLast();
        background.doFirst();
        assertThat(heard).containsExactly("second");
    }

    @Test
    void aFailureOfAnOldQuestionIsDroppedToo() {
        latest.<String>run(
                () -> {
                    throw new IOException("old");
                },
                heard::add,
                error -> heard.add(String.valueOf(error.getMessage())));
        ask("new");
        background.doFirst();
        background.doFirst();
        assertThat(heard).containsExactly("new");
    }

    @Test
    void nothingIsHeardAfterDropping() {
        ask("dropped");
        latest.drop();
        background.doFirst();
        assertThat(heard).isEmpty();
    }

    private void ask(String what) {
        latest.<String>run(() -> what, heard::add, error -> heard.add("failed"));
    }
}
