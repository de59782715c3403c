package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class FormatsTest {

    private static final String RICH =
            "{\"id\":\"p-1\",\"title\":\"Zoë\",\"body\":\"one\\ntwo\\n\\n- x\\n- y\",\"blocks\":["
                    + "{\"kind\":\"paragraph\",\"text\":\"one\\ntwo\"},"
                    + "{\"kind\":\"list\",\"items\":[\"x\",\"y\"],\"ordered\":false},"
                    + "{\"kind\":\"image\",\"caption\":\"pic\",\"source\":\"site\","
                    + "\"url\":\"https://e.org/p\"}],"
                    + "\"meta\":{\"topic\":\"queues, \\\"slow\\\"\",\"stack\":[\"a\",\"b\"],"
                    + "\"view_count\":null,\"score\":{\"quality\":51,\"novelty\":-4},"
                    + "\"flags\":{\"needs_human_review\":true},"
                    + "\"unknown\":[{\"label\":\"mood\",\"value\":\"good\"}]},"
                    + "\"review\":{\"decision\":\"signed-off\",\"by\":\"ed\","
                    + "\"at\":\"2026-03-04T05:06:07Z\",\"signed_off_by\":\"lea\","
                    + "\"signed_off_at\":\"2026-03-04T05:07:07Z\",\"revision\":2,"
                    + "\"content_hash\":\"v1:ff\"}}\n";

    private static final String PLAIN =
            "{\"id\":\"p-2\",\"title\":\"title of p-2\",\"body\":\"text\",\"blocks\":["
                    + "{\"kind\":\"paragraph\",\"text\":\"text\"}],\"meta\":null,"
                    + "\"review\":{\"decision\":\"approved\",\"by\":\"ed\","
                    + "\"at\":\"2026-03-04T05:06:07Z\",\"signed_off_by\":null,"
                    + "\"signed_off_at\":null,\"revision\":1,\"content_hash\":\"v1:00\"}}\n";

    @TempDir private Path home;

    @Test
    void jsonlHasOnePostALine() throws Exception {
        assertThat(written(Format.JSONL, Posts.rich(), Posts.post("p-2"))).isEqualTo(RICH + PLAIN);
    }

    @Test
    void bulkHasALineWithTheIdBeforeEachPost() throws Exception {
        assertThat(written(Format.BULK, Posts.rich(), Posts.post("a\"b")))
                .startsWith("{\"index\":{\"_id\":\"p-1\"}}\n" + RICH)
                .contains("\n{\"index\":{\"_id\":\"a\\\"b\"}}\n{\"id\":\"a\\\"b\",")
                .endsWith("}\n");
    }

    @Test
    void csvHasAColumnForEachFieldOfTheMetaBox() throws Exception {
        String csv = written(Format.CSV, Posts.rich());
        int end = csv.indexOf("\r\n");
        List<String> header = Arrays.asList(csv.substring(0, end).split(","));
        List<String> row = cells(csv.substring(end + 2, csv.length() - 2));
        assertThat(header).hasSameSizeAs(row).startsWith("id", "title", "body", "topic");
        assertThat(cell(header, row, "id")).isEqualTo("p-1");
        assertThat(cell(header, row, "title")).isEqualTo("Zoë");
        assertThat(cell(header, row, "body")).isEqualTo("\"one\ntwo\n\n- x\n- y\"");
        assertThat(cell(header, row, "topic")).isEqualTo("\"queues, \"\"slow\"\"\"");
        assertThat(cell(header, row, "stack")).isEqualTo("a; b");
        assertThat(cell(header, row, "score.quality")).isEqualTo("51");
        assertThat(cell(header, row, "score.depth")).isEmpty();
        assertThat(cell(header, row, "view_count")).isEmpty();
        assertThat(cell(header, row, "flags.needs_human_review")).isEqualTo("true");
        assertThat(cell(header, row, "unknown")).isEqualTo("score.novelty: -4; mood: good");
        assertThat(cell(header, row, "review.signed_off_at")).isEqualTo("2026-03-04T05:07:07Z");
        assertThat(row).last().isEqualTo("v1:ff");
    }

    @Test
    void markdownIsAFolderWithFrontMatter() throws Exception {
        write(Format.MARKDOWN, Posts.rich(), Posts.post("../P 2"));
        assertThat(Files.readString(home.resolve("out/p-1.md")))
                .isEqualTo(
                        """
                        ---
                        id: "p-1"
                        title: "Zoë"
                        meta:
                          topic: "queues, \\"slow\\""
                          stack: ["a","b"]
                          view_count: null
                          score: {"quality":51,"novelty":-4}
                          flags: {"needs_human_review":true}
                          unknown: [{"label":"mood","value":"good"}]
                        review:
                          decision: "signed-off"
                          by: "ed"
                          at: "2026-03-04T05:06:07Z"
                          signed_off_by: "lea"
                          signed_off_at: "2026-03-04T05:07:07Z"
                          revision: 2
                          content_hash: "v1:ff"
                        ---

                        # Zoë

                        one
                        two

                        - x
                        - y

                        ![pic](<https://e.org/p> "site")
                        """);
        assertThat(home.resolve("out").toFile().list()).hasSize(2);
    }

    @Test
    void frontMatterHoldsNothingThatYamlWouldNotRead() throws Exception {
        String yaml = FrontMatter.of(Posts.post("i", "a\n---\n\u2028\u0085\ufeffb: c", null));
        assertThat(yaml)
                .contains("title: \"a\\n---\\n\\u2028\\u0085\\ufeffb: c\"\n")
                .contains("\nmeta: null\n");
    }

    @Test
    void theSamePostsGiveTheSameBytes() throws Exception {
        for (Format format : Format.values()) {
            String first = write(format, Posts.rich(), Posts.post("x")).sha256();
            assertThat(write(format, Posts.rich(), Posts.post("x")).sha256()).isEqualTo(first);
        }
    }

    @Test
    void everyFormatHasItsWord() {
        for (Format format : Format.values()) {
            assertThat(Format.ofWord(format.word())).contains(format);
        }
        assertThat(Format.ofWord("xml")).isEmpty();
    }

    private String written(Format format, ReleasedPost... posts) throws Exception {
        write(format, posts);
        return Files.readString(home.resolve("out"));
    }

    private ExportResult write(Format format, ReleasedPost... posts)
            throws ExportException, IOException {
        new LocalDisk().delete(home.resolve("out"));
        ExportRequest request = new ExportRequest(home.resolve("out"), format, true, false);
        return new Exporter("galley 1").write(request, List.of(posts), Posts.ABOUT, Posts.QUIET);
    }

    private static String cell(List<String> header, List<String> row, String name) {
        return row.get(header.indexOf(name));
    }

    /// Cuts a row at the commas that are not within quotes.
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < row.length(); i++) {
            quoted ^= row.charAt(i) == '"';
            if (row.charAt(i) == ',' && !quoted) {
                cells.add(row.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(row.substring(start));
        return cells;
    }
}
