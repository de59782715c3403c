package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.session.OlderParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@SuppressWarnings("NullAway.Init") // set before each test
class GalleyReparseTest {

    @TempDir private Path folder;
    private Desk desk;

    @BeforeEach
    void anOlderStore() {
        desk = new Desk(folder);
        OlderParser.bring(desk.at("review"), OlderParser::otherwise, "a", "b", "c", "d");
    }

    @Test
    void aDryRunNamesWhatDiffersAndChangesNothing() {
        desk.does("decide approve --query id:b");
        desk.does("edit c --set title=mine");
        String log = desk.does("log").out();
        Galley.Ran ran = desk.does("reparse --dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        "body.heading: 3 (a, b, d)",
                        "body.paragraph: 3 (a, b, d)",
                        "title: 3 (a, b, d)",
                        "kept because somebody edited them: 1 (c)",
                        "approvals void: 1 (b)",
                        "reparsed 3, unchanged 0, kept edits 1, failed 0");
        assertThat(desk.does("log").out()).isEqualTo(log);
    }

    @Test
    void afterwardsEverythingIsUnchangedAndTheJournalTells() {
        assertThat(desk.does("reparse --as Quinn").last())
                .isEqualTo("reparsed 4, unchanged 0, kept edits 0, failed 0");
        assertThat(desk.does("reparse").last())
                .isEqualTo("reparsed 0, unchanged 4, kept edits 0, failed 0");
        var entry = desk.json("log").getLast();
        assertThat(entry.path("kind").asText()).isEqualTo("posts-reparsed");
        assertThat(entry.path("posts").asInt()).isEqualTo(4);
        assertThat(entry.path("who").asText()).isEqualTo("Quinn");
        assertThat(entry.path("summary").asText()).contains("4 with a new revision");
        assertThat(desk.json("show a").getFirst().path("title").asText()).isEqualTo("notes on a");
        assertThat(desk.does("verify").code()).isZero();
    }

    @Test
    void whereThereIsNoWorkspaceNothingIsMade() {
        Galley.Ran ran = new Galley().run("reparse", "--workspace", desk.at("none").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("There is no workspace");
        assertThat(desk.at("none")).doesNotExist();
    }
}
