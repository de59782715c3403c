package dev.galley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ArchivesTest {

    @TempDir private Path home;

    @Test
    void theTextEntriesOfAZipAreReadByName() throws IOException {
        Path zip = zip("b.txt", "b", "sub/", "", "sub/a.txt", "a", "note.md", "no");
        assertThat(read(zip))
                .containsExactly(
                        "in.zip!b.txt | b.txt | null | b",
                        "in.zip!sub/a.txt | sub/a.txt | null | a");
        assertThat(new Sources().count(List.of(zip), () -> false)).hasValue(2);
    }

    @Test
    void theForksThatMacOsAddsAreNotArticles() throws IOException {
        Path zip = zip("a.txt", "a", "__MACOSX/._a.txt", "\0\5");
        assertThat(read(zip)).containsExactly("in.zip!a.txt | a.txt | null | a");
    }

    @Test
    void anEntryThatLeadsOutOfTheArchiveIsOnlyAName() throws IOException {
        Path zip = zip("../../out.txt", "a", "..\\win.txt", "b");
        assertThat(read(zip))
                .containsExactly(
                        "in.zip!../../out.txt | ../../out.txt | null | a",
                        "in.zip!../win.txt | ../win.txt | null | b");
        assertThat(home.resolve("../../out.txt")).doesNotExist();
    }

    @Test
    void aBombIsNotUnpackedBeyondTheSizeOfAnArticle() throws IOException {
        Path zip = zip("a.txt", "a", "bomb.txt", " ".repeat(Screening.LIMIT + 1), "c.txt", "c");
        assertThat(read(zip))
                .containsExactly(
                        "in.zip!a.txt | a.txt | null | a",
                        "in.zip!bomb.txt | source.too-large",
                        "in.zip!c.txt | c.txt | null | c");
    }

    @Test
    void anArchiveThatIsNoneIsAFailureAndTheRestIsRead() throws IOException {
        Path broken = Files.writeString(home.resolve("broken.zip"), "PK but no zip");
        Path zip = zip("a.txt", "a");
        assertThat(read(broken, zip))
                .containsExactly(
                        "broken.zip | source.bad-archive", "in.zip!a.txt | a.txt | null | a");
        assertThat(new Sources().count(List.of(broken, zip), () -> false)).hasValue(2);
    }

    @Test
    void anEntryThatWasDamagedIsAFailureAndTheRestIsRead() throws IOException {
        Path zip = stored("a.txt", "first article", "b.txt", "second article");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[indexOf(bytes, "first")] = 'F';
        Files.write(zip, bytes);
        assertThat(read(zip))
                .containsExactly(
                        "in.zip!a.txt | source.bad-archive",
                        "in.zip!b.txt | b.txt | null | second article");
    }

    @Test
    void anArchiveWithAPasswordSaysSo() throws IOException {
        Path zip = zip("a.txt", "a");
        byte[] bytes = Files.readAllBytes(zip);
        int local = indexOf(bytes, "PK\3\4");
        int central = indexOf(bytes, "PK\1\2");
        bytes[local + 6] |= 1;
        bytes[central + 8] |= 1;
        Files.write(zip, bytes);
        Found.Failed failed = (Found.Failed) Reads.all(zip).getFirst();
        assertThat(failed.code()).isEqualTo("source.bad-archive");
        assertThat(failed.message()).contains("encrypted").contains("without a password");
    }

    @Test
    void namesThatAreNotUtf8AreRead() throws IOException {
        Path zip = home.resolve("in.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out, Charset.forName("IBM437"))) {
            put(entries, "caf\u00e9.txt", "a");
        }
        assertThat(read(zip)).containsExactly("in.zip!caf\u00e9.txt | caf\u00e9.txt | null | a");
    }

    @Test
    void anArchiveWithoutTextFilesIsAFailure() throws IOException {
        assertThat(read(zip("a.md", "a"))).containsExactly("in.zip | source.nothing");
    }

    @Test
    void linesOfJsonAreArticles() throws IOException {
        Path lines =
                lines(
                        "in.jsonl",
                        "\ufeff{\"id\":\"one\",\"text\":\"a\\nb\"}\r",
                        "",
                        "{\"text\":\"\u00e9\",\"id\":7,\"more\":{\"x\":[1]}}",
                        "{\"id\":\" \",\"text\":\"c\"}",
                        "{\"id\":null,\"text\":\"d\"}");
        assertThat(read(lines))
                .containsExactly(
                        "in.jsonl!one | one | one | a\nb",
                        "in.jsonl!7 | 7 | 7 | \u00e9",
                        "in.jsonl!line-4 | in.jsonl!line-4 | null | c",
                        "in.jsonl!line-5 | in.jsonl!line-5 | null | d");
    }

    @Test
    void aBadLineIsNamedAndTheRestIsRead() throws IOException {
        Path lines =
                lines(
                        "in.jsonl",
                        "{\"id\":\"1\"",
                        "[1]",
                        "{\"id\":\"3\"}",
                        "{\"id\":\"4\",\"text\":5}",
                        "{\"id\":true,\"text\":\"x\"}",
                        "{\"id\":\"6\",\"text\":\"x\"} {}",
                        "{\"id\":\"7\",\"text\":\"\\ud800\"}",
                        "{\"id\":\"8\",\"text\":\" \"}",
                        "{\"id\":\"9\",\"text\":\"a\\u0000b\"}",
                        "{\"id\":\"10\",\"text\":\"good\"}");
        assertThat(read(lines))
                .containsExactly(
                        "in.jsonl!line-1 | source.bad-line",
                        "in.jsonl!line-2 | source.bad-line",
                        "in.jsonl!line-3 | source.bad-line",
                        "in.jsonl!line-4 | source.bad-line",
                        "in.jsonl!line-5 | source.bad-line",
                        "in.jsonl!line-6 | source.bad-line",
                        "in.jsonl!line-7 | source.bad-line",
                        "in.jsonl!8 | source.empty",
                        "in.jsonl!9 | source.not-text",
                        "in.jsonl!10 | 10 | 10 | good");
    }

    @Test
    void aLineWithoutEndIsPassedOver() throws IOException {
        String endless = "x".repeat(JsonLines.LINE_LIMIT + 1);
        String large = "{\"id\":\"2\",\"text\":\"" + "x".repeat(Screening.LIMIT + 1) + "\"}";
        Path lines = lines("in.jsonl", endless, large, "{\"id\":\"3\",\"text\":\"c\"}");
        assertThat(read(lines))
                .containsExactly(
                        "in.jsonl!line-1 | source.too-large",
                        "in.jsonl!2 | source.too-large",
                        "in.jsonl!3 | 3 | 3 | c");
    }

    @Test
    void packedLinesAreReadUpToWhereTheyBreak() throws IOException {
        Path whole = home.resolve("in.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write("{\"id\":\"1\",\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(whole)).containsExactly("in.jsonl.gz!1 | 1 | 1 | a");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length - 4));
        assertThat(read(whole)).contains("in.jsonl.gz | source.bad-archive");
        Files.writeString(whole, "not packed");
        assertThat(read(whole)).containsExactly("in.jsonl.gz | source.bad-archive");
    }

    @Test
    void aFileWithoutLinesIsAFailure() throws IOException {
        assertThat(read(lines("in.jsonl", "", " "))).containsExactly("in.jsonl | source.empty");
    }

    private List<String> read(Path... paths) {
        return Reads.lines(Reads.all(paths)).stream().map(l -> l.replace(home + "/", "")).toList();
    }

    private Path lines(String name, String... lines) throws IOException {
        return Files.writeString(home.resolve(name), String.join("\n", lines));
    }

    private Path zip(String... namesAndTexts) throws IOException {
        return zip(Deflater.BEST_COMPRESSION, namesAndTexts);
    }

    private Path stored(String... namesAndTexts) throws IOException {
        return zip(Deflater.NO_COMPRESSION, namesAndTexts);
    }

    private Path zip(int level, String... namesAndTexts) throws IOException {
        Path zip = home.resolve("in.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            entries.setLevel(level);
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                put(entries, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return zip;
    }

    private static void put(ZipOutputStream entries, String name, String text) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(text.getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
