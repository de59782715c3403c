package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class GalleySynthTest {

    @TempDir private Path folder;

    private final Galley galley = new Galley();

    @Test
    void writesAsManyFilesAsWereAskedForAThousandInAFolder() throws IOException {
        Galley.Ran ran = synth("corpus", "--count", "1002");
        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.last()).isEqualTo("wrote 1002");
        assertThat(ran.err()).isEmpty();
        assertThat(files("corpus/0000")).hasSize(1000);
        assertThat(files("corpus/0001")).hasSize(2);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        synth("first", "--count", "40", "--seed", "5");
        synth("second", "--count", "60", "--seed", "5");
        synth("third", "--count", "40", "--seed", "6");
        List<Path> files = files("first/0000");
        assertThat(files).hasSize(40);
        for (Path file : files) {
            Path again = folder.resolve("second/0000").resolve(file.getFileName());
            assertThat(again).hasSameBinaryContentAs(file);
        }
        assertThat(texts("third")).doesNotContainAnyElementsOf(texts("first"));
    }

    @Test
    void theTruthIsWhatParsingTheFilesGives() throws IOException {
        Path truth = folder.resolve("truth.jsonl");
        synth("corpus", "--count", "60", "--truth", truth.toString());
        List<JsonNode> expected = read(Files.readString(truth));
        List<JsonNode> parsed = read(galley.run("parse", path("corpus")).out());
        assertThat(expected).hasSize(60);
        int same = 0;
        for (int i = 0; i < expected.size(); i++) {
            assertThat(names(expected.get(i))).isEqualTo(names(parsed.get(i)));
            assertThat(expected.get(i).get("source")).isEqualTo(parsed.get(i).get("source"));
            same += expected.get(i).get("meta").equals(parsed.get(i).get("meta")) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(57);
    }

    @Test
    void linesOfJsonAreWrittenAndReadToo() throws IOException {
        for (String name : List.of("corpus.jsonl", "corpus.jsonl.gz")) {
            Path truth = folder.resolve("truth of " + name + ".jsonl");
            Galley.Ran ran = synth(name, "--count", "30", "--truth", truth.toString());
            assertThat(ran.last()).isEqualTo("wrote 30");
            List<JsonNode> expected = read(Files.readString(truth));
            List<JsonNode> parsed = read(galley.run("parse", path(name)).out());
            assertThat(expected).hasSize(30);
            assertThat(expected.getFirst().at("/source/path").asText())
                    .isEqualTo(
                            path(name)
                                    + "!"
                                    + parsed.getFirst()
                                            .at("/source/path")
                                            .asText()
                                            .split("!", -1)[1]);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(expected.get(i).get("source")).isEqualTo(parsed.get(i).get("source"));
            }
            assertThat(folder.resolve(name + ".part")).doesNotExist();
        }
    }

    @Test
    void aCountBelowOneIsWrongUsage() {
        Galley.Ran ran = synth("corpus", "--count", "0");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--count is 0", "expected a whole number from 1 on");
        assertThat(folder.resolve("corpus")).doesNotExist();
        assertThat(synth("corpus", "--count", "many").code()).isEqualTo(2);
        assertThat(galley.run("synth", "--out", path("corpus")).code()).isEqualTo(2);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file");
        Galley.Ran ran = synth("taken/corpus", "--count", "3");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("could not be written", "taken", "Trying again is safe");
    }

    private Galley.Ran synth(String out, String... more) {
        List<String> args = new ArrayList<>(List.of("synth", "--out", path(out)));
        args.addAll(List.of(more));
        return galley.run(args.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(name + "/0000")) {
            texts.add(
                    new String(
                            Files.readAllBytes(file),
                            java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    private static List<String> names(JsonNode article) {
        List<String> names = new ArrayList<>();
        article.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> read(String lines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> read = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            read.add(json.readTree(line));
        }
        return read;
    }
}
