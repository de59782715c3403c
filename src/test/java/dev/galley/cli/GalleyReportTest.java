package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class GalleyReportTest {

    @TempDir private Path folder;
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void drafts() {
        desk = new Desk(folder);
        desk.draft("p-1", 80, 0);
        desk.draft("p-2", 90, 1);
        desk.write("drafts/plain.txt", "a plain one\nwith a line of text below it, and no meta.\n");
        desk.importDrafts();
    }

    @Test
    void theLastLineCounts() {
        Galley.Ran ran = desk.does("report");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.last()).matches("posts 3, whole 3, problems [0-9]+, findings [0-9]+");
        assertThat(ran.lines()).contains("COVERAGE", "FIELDS OF THE META BOX");
        assertThat(desk.does("report --query form:plain").last()).startsWith("posts 1, whole 1,");
    }

    @Test
    void aPageIsWrittenAndItsPathSaid() {
        String page = desk.at("report.html").toString();
        Galley.Ran ran = desk.run("report", "--html", page);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines()).containsExactly(page);
        assertThat(desk.text("report.html"))
                .startsWith("<!DOCTYPE html>")
                .contains(desk.at("review").toString());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path page = desk.at("nowhere").resolve("report.html");
        Galley.Ran ran = desk.run("report", "--html", page.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(
                        page.toString(), "is not there, or takes no files", "trying again is safe")
                .doesNotContain("Exception");
        assertThat(Files.exists(page)).isFalse();
    }

    @Test
    void aMistakeInEitherQueryIsWrongUsage() {
        assertThat(desk.does("report --query colour:red").code()).isEqualTo(2);
        assertThat(desk.does("report --before colour:red").code()).isEqualTo(2);
        assertThat(desk.does("report --before form:plain").code()).isZero();
    }
}
