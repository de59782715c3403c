package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class GalleyExportTest {

    @TempDir private Path folder;
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void drafts() {
        desk = new Desk(folder);
        desk.draft("p-1", 80, 0);
        desk.draft("p-2", 90, 0);
        desk.draft("p-3", 40, 1);
        desk.importDrafts();
        desk.does("decide approve --query id:p-1 --as ana");
        desk.does("decide sign-off --query id:p-1 --as ben");
        desk.does("decide approve --query id:p-2 --as ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "bulk", "csv", "markdown"})
    void whatIsReleasedIsWrittenAndTheRestCounted(String format) {
        Galley.Ran ran = export("out", format);
        assertThat(ran.code()).as(ran.err()).isEqualTo(0);
        assertThat(ran.lines()).anyMatch(line -> line.matches("left out 1: unreviewed.*"));
        assertThat(ran.last()).isEqualTo("exported 1, left out 2");
        assertThat(desk.at("out")).exists();
        assertThat(desk.at("out.manifest.json")).exists();
    }

    @Test
    void theQueryNarrowsWhatIsExported() {
        assertThat(export("out", "jsonl", "--query", "quality:>=85").last())
                .isEqualTo("exported 0, left out 1");
    }

    @Test
    void aFileThatExistsIsReplacedOnlyByForce() {
        desk.write("out", "precious");
        Galley.Ran refused = export("out", "jsonl");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("out", "--force");
        assertThat(desk.text("out")).isEqualTo("precious");
        assertThat(export("out", "jsonl", "--force").code()).isEqualTo(0);
        assertThat(desk.text("out")).contains("\"p-1\"");
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        int before = desk.json("log").size();
        Galley.Ran dry = export("out", "csv", "--dry-run");
        assertThat(desk.at("out")).doesNotExist();
        assertThat(desk.at("out.manifest.json")).doesNotExist();
        assertThat(desk.json("log")).hasSize(before);
        assertThat(dry.out()).isEqualTo(export("out", "csv").out());
    }

    @Test
    void aManifestIsVerifiedAndOneThatWasChangedIsNot() {
        export("out", "jsonl");
        Galley.Ran whole = desk.run("verify", "--manifest", manifest());
        assertThat(whole.code()).as(whole.err()).isEqualTo(0);
        assertThat(whole.last()).isEqualTo("whole");
        String text = desk.text("out.manifest.json");
        String changed = text.replaceAll("v1:[0-9a-f]{8}", "v1:00000000");
        assertThat(changed).isNotEqualTo(text);
        desk.write("out.manifest.json", changed);
        Galley.Ran broken = desk.run("verify", "--manifest", manifest());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).isNotBlank();
        assertThat(broken.last()).isNotEqualTo("whole");
    }

    @Test
    void aManifestThatIsNotThereIsAFailure() {
        assertThat(desk.does("verify").last()).isEqualTo("whole");
        Galley.Ran ran = desk.run("verify", "--manifest", manifest());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("out.manifest.json");
    }

    private String manifest() {
        return desk.at("out.manifest.json").toString();
    }

    private Galley.Ran export(String to, String format, String... more) {
        List<String> args = new ArrayList<>(List.of("export", "--to", desk.at(to).toString()));
        args.addAll(List.of("--format", format));
        args.addAll(List.of(more));
        return desk.run(args.toArray(String[]::new));
    }
}
