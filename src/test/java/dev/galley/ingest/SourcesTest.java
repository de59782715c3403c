package dev.galley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class SourcesTest {

    @TempDir private Path home;

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        put("in/b.txt", "b");
        put("in/a/z.TXT", "z");
        put("in/a.txt", "a");
        put("in/a-1/y.txt", "y");
        put("in/.hidden.txt", "h");
        put("in/picture.png", "not read");
        assertThat(below(Reads.all(home.resolve("in"))))
                .containsExactly(
                        "in/.hidden.txt | .hidden.txt | null | h",
                        "in/a-1/y.txt | a-1/y.txt | null | y",
                        "in/a.txt | a.txt | null | a",
                        "in/a/z.TXT | a/z.TXT | null | z",
                        "in/b.txt | b.txt | null | b");
    }

    @Test
    void aSingleFileMayHaveAnyNameAndIsItsOwnIdentity() throws IOException {
        put("in/draft.article", "text");
        assertThat(below(Reads.all(home.resolve("in/draft.article"))))
                .containsExactly("in/draft.article | draft.article | null | text");
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsRead() throws IOException {
        put("a.txt", "a");
        List<Found> found = Reads.all(home.resolve("gone"), home.resolve("a.txt"));
        assertThat(below(found))
                .containsExactly("gone | source.missing", "a.txt | a.txt | null | a");
        assertThat(((Found.Failed) found.getFirst()).message())
                .contains("gone is not there", "expected a .txt file", "trying again is safe");
    }

    @Test
    void aFolderWithoutTextFilesIsAFailure() throws IOException {
        put("in/sub/a.pdf", "x");
        assertThat(below(Reads.all(home.resolve("in")))).containsExactly("in | source.nothing");
    }

    @Test
    void filesThatAreTooLargeAreNeverOpened() throws IOException {
        put("in/a.txt", "a");
        sized("in/huge.txt", 200L << 20);
        Refusing access = new Refusing();
        access.refuseToOpen(home.resolve("in/huge.txt"), new IOException("opened"));
        assertThat(below(Reads.all(new Sources(access), home.resolve("in"))))
                .containsExactly("in/a.txt | a.txt | null | a", "in/huge.txt | source.too-large");
    }

    @Test
    void theLargestArticleIsStillRead() throws IOException {
        Path file = home.resolve("large.txt");
        Files.writeString(file, "x".repeat(Screening.LIMIT));
        assertThat(Reads.all(file).getFirst()).isInstanceOf(Found.Text.class);
        Files.writeString(file, "x".repeat(Screening.LIMIT + 1));
        assertThat(below(Reads.all(file))).containsExactly("large.txt | source.too-large");
    }

    @Test
    void filesWithoutTextAreFailures() throws IOException {
        put("in/1.txt", "");
        put("in/2.txt", " \r\n\t\u00a0\u2003\n");
        put("in/3.txt", "\ufeff");
        assertThat(below(Reads.all(home.resolve("in"))))
                .containsExactly(
                        "in/1.txt | source.empty",
                        "in/2.txt | source.empty",
                        "in/3.txt | source.empty");
    }

    @Test
    void filesThatAreNotTextAreFailures() throws IOException {
        put("a.pdf", "%PDF-1.7\nno zero byte in here");
        put("b.png", "x\0y");
        put("c.txt", "text\0");
        assertThat(below(Reads.all(at("a.pdf"), at("b.png"), at("c.txt"))))
                .containsExactly(
                        "a.pdf | source.not-text",
                        "b.png | source.not-text",
                        "c.txt | source.not-text");
    }

    @Test
    void aStrayZeroByteDoesNotMakeTextSomethingElse() throws IOException {
        put("in/1.txt", "a text of some length, ".repeat(4) + "\0");
        assertThat(below(Reads.all(home.resolve("in")))).noneMatch(r -> r.contains("not-text"));
    }

    @Test
    void textAsUtf16IsText() throws IOException {
        Files.write(at("a.txt"), "\ufeffwide".getBytes(StandardCharsets.UTF_16LE));
        Files.write(at("b.txt"), "\ufeffwide".getBytes(StandardCharsets.UTF_16BE));
        assertThat(Reads.all(at("a.txt"), at("b.txt")))
                .hasSize(2)
                .allMatch(Found.Text.class::isInstance);
    }

    @Test
    void whatMayNotBeReadIsSaidAndTheRestIsRead() throws IOException {
        put("in/a.txt", "a");
        put("in/closed/x.txt", "x");
        put("in/secret.txt", "s");
        put("in/z.txt", "z");
        Refusing access = new Refusing();
        access.refuseToList(at("in/closed"));
        access.refuseToOpen(at("in/secret.txt"), new AccessDeniedException("secret.txt"));
        assertThat(below(Reads.all(new Sources(access), at("in"))))
                .containsExactly(
                        "in/a.txt | a.txt | null | a",
                        "in/closed | source.no-permission",
                        "in/secret.txt | source.no-permission",
                        "in/z.txt | z.txt | null | z");
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsAFailure() throws IOException {
        put("in/a.txt", "a");
        Refusing access = new Refusing();
        access.refuseToOpen(at("in/a.txt"), new NoSuchFileException("a.txt"));
        assertThat(below(Reads.all(new Sources(access), at("in"))))
                .containsExactly("in/a.txt | source.missing");
    }

    @Test
    void aDiskThatFailsIsSaidInItsOwnWords() throws IOException {
        put("in/a.txt", "a");
        Refusing access = new Refusing();
        access.refuseToOpen(at("in/a.txt"), new IOException("bad sector"));
        Found.Failed failed = (Found.Failed) Reads.all(new Sources(access), at("in")).getFirst();
        assertThat(failed.code()).isEqualTo("source.unreadable");
        assertThat(failed.message()).contains("bad sector");
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        put("in/sub/a.txt", "a");
        put("other/b.txt", "b");
        Files.createSymbolicLink(at("in/sub/up"), at("in"));
        Files.createSymbolicLink(at("in/away"), at("other"));
        Files.createSymbolicLink(at("in/broken"), at("nowhere"));
        Files.createSymbolicLink(at("in/self"), at("in/self"));
        Files.createSymbolicLink(at("in/z.txt"), at("nowhere"));
        assertThat(below(Reads.all(at("in"))))
                .containsExactly(
                        "in/away/b.txt | away/b.txt | null | b",
                        "in/sub/a.txt | sub/a.txt | null | a",
                        "in/sub/up | source.loop",
                        "in/z.txt | source.missing");
    }

    @Test
    void readingEndsWhenTheReceiverHasEnough() throws IOException {
        put("in/a.txt", "a");
        put("in/b.txt", "b");
        List<Found> found = new ArrayList<>();
        new Sources()
                .read(
                        List.of(at("in"), at("in")),
                        each -> {
                            found.add(each);
                            return false;
                        });
        assertThat(found).hasSize(1);
    }

    @Test
    void articlesAreCountedWithoutReadingThemWhereThatIsPossible() throws IOException {
        put("in/a.txt", "a");
        put("in/sub/b.txt", "b");
        put("lines.jsonl", "");
        Sources sources = new Sources();
        assertThat(sources.count(List.of(at("in"), at("gone")), () -> false)).hasValue(3);
        assertThat(sources.count(List.of(at("in"), at("lines.jsonl")), () -> false)).isEmpty();
        assertThat(sources.count(List.of(at("in")), () -> true)).isEmpty();
    }

    private Path at(String path) {
        return home.resolve(path);
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(at(path).getParent());
        Files.writeString(at(path), text);
    }

    private void sized(String path, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(at(path).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    private List<String> below(List<Found> found) {
        return Reads.lines(found).stream().map(l -> l.replace(home + "/", "")).toList();
    }

    /// The file system, but for some files and folders.
    private static final class Refusing implements FileAccess {

        private final DiskAccess disk = new DiskAccess();
        private final Set<Path> closed = new HashSet<>();
        private final Map<Path, IOException> refused = new HashMap<>();

        void refuseToList(Path folder) {
            closed.add(folder);
        }

        void refuseToOpen(Path file, IOException why) {
            refused.put(file, why);
        }

        @Override
        public BasicFileAttributes attributes(Path path) throws IOException {
            return disk.attributes(path);
        }

        @Override
        public List<Path> list(Path folder) throws IOException {
            if (closed.contains(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return disk.list(folder);
        }

        @Override
        public Path real(Path path) throws IOException {
            return disk.real(path);
        }

        @Override
        public InputStream open(Path file) throws IOException {
            IOException why = refused.get(file);
            if (why != null) {
                throw why;
            }
            return disk.open(file);
        }
    }
}
