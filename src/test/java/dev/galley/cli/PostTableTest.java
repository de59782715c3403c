package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.PostFacts;
import dev.galley.review.PostRow;
import dev.galley.review.Status;

import org.junit.jupiter.api.Test;

import java.util.List;

class PostTableTest {

    private static final String TITLE = "a title that is longer than the rest of the line";

    @Test
    void aFlaggedPostHasASignAndAMissingScoreIsNoZero() {
        PostRow row = row("p-1", TITLE);
        assertThat(new PostTable(List.of(row), 0).row(row))
                .isEqualTo("p-1  !  unreviewed           0    -  100   55  -             " + TITLE);
    }

    @Test
    void theTitleIsCutToTheTerminal() {
        PostRow row = row("p-1", TITLE);
        String line = new PostTable(List.of(row), 100).row(row);
        assertThat(line).hasSize(100).endsWith("…");
    }

    @Test
    void aPostWithoutATitleSaysSo() {
        PostRow row = row("p-1", null);
        assertThat(new PostTable(List.of(row), 0).row(row)).endsWith("(no title)");
    }

    @Test
    void aLongIdIsShownWhole() {
        PostRow row = row("x".repeat(60), TITLE);
        assertThat(new PostTable(List.of(row), 80).row(row)).startsWith("x".repeat(60) + "  !");
    }

    private static PostRow row(String id, @org.jspecify.annotations.Nullable String title) {
        PostFacts facts =
                new PostFacts(
                        1,
                        Status.UNREVIEWED,
                        false,
                        new PostFacts.Flags(true, null, null, null),
                        new PostFacts.Scores(0, null, 100, 55),
                        null,
                        null,
                        List.of(),
                        "plain",
                        "may",
                        null,
                        null,
                        null,
                        List.of(),
                        0);
        return new PostRow(facts, id, title, 1, "v1:00", "may/1.txt");
    }
}
