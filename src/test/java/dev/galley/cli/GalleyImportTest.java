package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class GalleyImportTest {

    @TempDir private Path folder;
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void drafts() {
        desk = new Desk(folder);
        desk.draft("p-1", 80, 0);
        desk.draft("p-2", 40, 1);
    }

    @Test
    void anImportCountsAndASecondOneChangesNothing() {
        Galley.Ran first = desk.importDrafts();
        assertThat(first.code()).isEqualTo(0);
        assertThat(first.err())
                .matches("stored after [0-9.]+ s, all words searchable after [0-9.]+ s\n");
        assertThat(first.out())
                .isEqualTo("imported 2, unchanged 0, updated 0, conflicts 0, failed 0\n");
        assertThat(desk.importDrafts().last())
                .isEqualTo("imported 0, unchanged 2, updated 0, conflicts 0, failed 0");
    }

    @Test
    void aTextThatNobodyEditedIsUpdated() {
        desk.importDrafts();
        desk.draft("p-1", "another title", 80, 0);
        assertThat(desk.importDrafts().last())
                .isEqualTo("imported 0, unchanged 1, updated 1, conflicts 0, failed 0");
        assertThat(desk.json("list --query id:p-1").getFirst().path("title").asText())
                .isEqualTo("another title");
    }

    @Test
    void aTextThatWasEditedStaysAndTheConflictIsNamed() {
        desk.importDrafts();
        desk.run("edit", "p-1", "--set", "title=edited");
        desk.draft("p-1", "another title", 80, 0);
        Galley.Ran again = desk.importDrafts();
        assertThat(again.code()).isEqualTo(0);
        assertThat(again.last())
                .isEqualTo("imported 0, unchanged 1, updated 0, conflicts 1, failed 0");
        assertThat(again.err()).contains("conflict", "p-1");
        assertThat(desk.json("show p-1").getFirst().path("conflicts")).hasSize(1);
        assertThat(desk.json("list --query id:p-1").getFirst().path("title").asText())
                .isEqualTo("edited");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestGoesOn() {
        Galley.Ran ran =
                desk.run("import", desk.at("gone.txt").toString(), desk.at("drafts").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("gone.txt", "trying again is safe");
        assertThat(ran.last())
                .isEqualTo("imported 2, unchanged 0, updated 0, conflicts 0, failed 1");
    }

    @Test
    void parsingStoresNothingAndKeepsTheOrderOfThePaths() {
        Galley.Ran ran =
                new Galley().run("parse", desk.at("gone").toString(), desk.at("drafts").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("gone");
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().getFirst()).startsWith("{\"source\":{\"path\":").contains("p-1.txt");
        assertThat(ran.last()).contains("p-2.txt");
        assertThat(desk.at("review")).doesNotExist();
    }

    @Test
    void aReaderThatHasHadEnoughIsNoFailure() {
        int code =
                new Galley()
                        .run(
                                ResultsTest.failing("Broken pipe"),
                                System.err,
                                "parse",
                                desk.at("drafts").toString());
        assertThat(code).isEqualTo(0);
    }

    @Test
    void aFullDiskIsAFailure() {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int code =
                new Galley()
                        .run(
                                ResultsTest.failing("No space left on device"),
                                err,
                                "parse",
                                desk.at("drafts").toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("No space left on device");
    }
}
