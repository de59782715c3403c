package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ExporterTest {

    private static final List<ReleasedPost> TWO = List.of(Posts.rich(), Posts.post("p-2"));

    @TempDir private Path home;

    private final FailingDisk disk = new FailingDisk();

    @Test
    void theManifestSaysWhatWasExported() throws Exception {
        ExportResult result = export(Format.JSONL, false, TWO);
        List<Manifest.Post> posts = new ArrayList<>();
        Manifest manifest = ManifestReader.read(home.resolve("out.manifest.json"), posts::add);
        byte[] bytes = Files.readAllBytes(home.resolve("out"));
        assertThat(manifest)
                .isEqualTo(
                        new Manifest(
                                Format.JSONL,
                                "galley 1",
                                "out",
                                Posts.AT,
                                "lea",
                                "quality:>50",
                                2,
                                Map.of("not approved", 3),
                                SourceText.sha256(bytes),
                                bytes.length,
                                42,
                                "abcd"));
        assertThat(result.sha256()).isEqualTo(manifest.sha256());
        assertThat(posts)
                .containsExactly(
                        new Manifest.Post("p-1", 2, "v1:ff", "signed-off", "ed", "lea", null, null),
                        new Manifest.Post("p-2", 1, "v1:00", "approved", "ed", null, null, null));
        assertThat(names()).containsExactly("out", "out.manifest.json");
    }

    @Test
    void theManifestOfAFolderHasTheHashOfEachFile() throws Exception {
        ExportResult result = export(Format.MARKDOWN, false, TWO);
        List<Manifest.Post> posts = new ArrayList<>();
        ManifestReader.read(home.resolve("out.manifest.json"), posts::add);
        StringBuilder list = new StringBuilder();
        for (Manifest.Post post : posts) {
            byte[] bytes = Files.readAllBytes(home.resolve("out").resolve("" + post.file()));
            assertThat(post.sha256()).isEqualTo(SourceText.sha256(bytes));
            list.append(post.sha256()).append("  ").append(post.file()).append('\n');
        }
        assertThat(posts).hasSize(2);
        assertThat(result.sha256())
                .isEqualTo(SourceText.sha256(list.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anExportOfNothingIsAnExport() throws Exception {
        assertThat(export(Format.BULK, false, List.of()).exported()).isZero();
        assertThat(home.resolve("out")).isEmptyFile();
        assertThat(ManifestReader.read(home.resolve("out.manifest.json")).exported()).isZero();
    }

    @Test
    void whatAnIndexRefusesIsLeftOutAndNamed() throws Exception {
        ReleasedPost bad =
                Posts.post(
                        "bad", "t", Posts.meta(MetaField.READING_TIME, new MetaValue.Text("long")));
        ExportResult result = export(Format.JSONL, false, List.of(bad, Posts.rich()));
        assertThat(result.exported()).isEqualTo(1);
        assertThat(result.leftOut()).isEqualTo(Map.of("not approved", 3, "index: not a number", 1));
        assertThat(result.named()).extracting(ExportResult.LeftOut::id).containsExactly("bad");
        assertThat(Files.readString(home.resolve("out"))).doesNotContain("\"bad\"");
        assertThat(ManifestReader.read(home.resolve("out.manifest.json")).leftOut())
                .isEqualTo(result.leftOut());
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws Exception {
        for (Format format : Format.values()) {
            ExportRequest dry = new ExportRequest(home.resolve("dry"), format, false, true);
            ExportResult said = exporter().write(dry, TWO, Posts.ABOUT, Posts.QUIET);
            assertThat(names()).isEmpty();
            assertThat(said).isEqualTo(export(format, false, TWO));
            new LocalDisk().delete(home.resolve("out"));
            Files.delete(home.resolve("out.manifest.json"));
        }
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenAskedTo() throws Exception {
        Files.writeString(home.resolve("out"), "old");
        ExportException refused = refused(Format.JSONL, false);
        assertThat(refused.kind()).isEqualTo(ExportException.Kind.EXISTS);
        assertThat(refused).hasMessageContaining("trying again is safe");
        assertThat(home.resolve("out")).hasContent("old");
        export(Format.JSONL, true, TWO);
        assertThat(home.resolve("out")).content().startsWith("{\"id\":\"p-1\"");
        assertThat(names()).containsExactly("out", "out.manifest.json");
    }

    @Test
    void aManifestThatIsThereIsNotLostEither() throws Exception {
        Files.writeString(home.resolve("out.manifest.json"), "old");
        assertThat(refused(Format.JSONL, false).kind()).isEqualTo(ExportException.Kind.EXISTS);
    }

    @Test
    void aFolderIsReplacedIfAnExportMadeIt() throws Exception {
        export(Format.MARKDOWN, false, TWO);
        export(Format.MARKDOWN, true, List.of(Posts.post("p-3")));
        assertThat(home.resolve("out").toFile().list()).containsExactly("p-3.md");
        assertThat(names()).containsExactly("out", "out.manifest.json");
    }

    @Test
    void aFolderThatHoldsAnythingElseIsNeverReplaced() throws Exception {
        Files.createDirectory(home.resolve("out"));
        assertThat(refused(Format.MARKDOWN, true).kind())
                .isEqualTo(ExportException.Kind.NOT_REPLACEABLE);
        assertThat(refused(Format.JSONL, true).kind())
                .isEqualTo(ExportException.Kind.NOT_REPLACEABLE);
        Files.delete(home.resolve("out"));
        export(Format.MARKDOWN, false, TWO);
        Files.writeString(home.resolve("out/mine.md"), "mine");
        assertThat(refused(Format.MARKDOWN, true)).hasMessageContaining("mine.md");
        assertThat(home.resolve("out/mine.md")).hasContent("mine");
    }

    @Test
    void aMissingFolderIsSaidBeforeAnyWork() {
        Path to = home.resolve("gone/out");
        ExportRequest request = new ExportRequest(to, Format.CSV, false, false);
        assertThatThrownBy(() -> exporter().write(request, TWO, Posts.ABOUT, Posts.QUIET))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(e.kind()).isEqualTo(ExportException.Kind.NO_FOLDER))
                .hasMessageContaining("there is no folder");
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws Exception {
        for (Format format : Format.values()) {
            export(format, true, List.of(Posts.post("old")));
            String before = snapshot();
            disk.leaveRoom(700);
            ExportException full = refused(format, true);
            assertThat(full.kind()).isEqualTo(ExportException.Kind.DISK_FULL);
            assertThat(full)
                    .hasMessageContainingAll("out", "No space left", "trying again is safe");
            assertThat(snapshot()).isEqualTo(before);
            disk.leaveRoom(Long.MAX_VALUE);
            new LocalDisk().delete(home.resolve("out"));
        }
    }

    @Test
    void aManifestThatCannotBePlacedTakesTheExportBack() throws Exception {
        for (Format format : Format.values()) {
            disk.refuse("out.manifest.json", new IOException("broken"));
            assertThat(refused(format, true).kind()).isEqualTo(ExportException.Kind.FAILED);
            assertThat(names()).isEmpty();
            disk.refuse("", new IOException());
            export(format, false, List.of(Posts.post("old")));
            String before = snapshot();
            disk.refuse("out.manifest.json", new IOException("broken"));
            assertThat(refused(format, true).kind()).isEqualTo(ExportException.Kind.FAILED);
            assertThat(snapshot()).isEqualTo(before);
            new LocalDisk().delete(home.resolve("out"));
            Files.delete(home.resolve("out.manifest.json"));
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaid() {
        disk.refuse("-data", new AccessDeniedException("out"));
        ExportException denied = refused(Format.JSONL, false);
        assertThat(denied.kind()).isEqualTo(ExportException.Kind.NO_PERMISSION);
        assertThat(denied).hasMessageContaining("permission denied");
        assertThat(names()).isEmpty();
    }

    @Test
    void aCancelledExportChangesNothing() throws Exception {
        Files.writeString(home.resolve("out"), "old");
        CancelAfter progress = new CancelAfter(100);
        ExportRequest request = new ExportRequest(home.resolve("out"), Format.JSONL, true, false);
        assertThatThrownBy(() -> exporter().write(request, posts(500), Posts.ABOUT, progress))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(e.kind()).isEqualTo(ExportException.Kind.CANCELLED));
        assertThat(home.resolve("out")).hasContent("old");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void whatTheStoreThrowsComesOutAndLeavesNothing() {
        Iterable<ReleasedPost> broken =
                () -> {
                    throw new IllegalStateException("store");
                };
        ExportRequest request = new ExportRequest(home.resolve("out"), Format.CSV, false, false);
        assertThatThrownBy(() -> exporter().write(request, broken, Posts.ABOUT, Posts.QUIET))
                .hasMessage("store");
        assertThat(names()).isEmpty();
    }

    @Test
    void aHundredThousandPostsAreTakenOneByOne() throws Exception {
        String large = "x".repeat(20_000);
        Iterable<ReleasedPost> many =
                () ->
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> Posts.post(i % 2 == 0 ? "p" + i : large))
                                .iterator();
        ExportResult result = export(Format.JSONL, false, many);
        assertThat(result.exported()).isEqualTo(50_000);
        assertThat(result.leftOut()).containsEntry("index: id too long", 50_000);
        assertThat(result.named()).hasSize(ExportResult.MOST_NAMED);
        int[] named = {0};
        ManifestReader.read(home.resolve("out.manifest.json"), post -> named[0]++);
        assertThat(named[0]).isEqualTo(50_000);
    }

    @Test
    void aFileThatIsNoManifestIsRefused() throws Exception {
        Path file = home.resolve("m.json");
        for (String text :
                List.of("", "[]", "{}", "{\"manifest\":\"galley-export\",\"version\":2}")) {
            Files.writeString(file, text);
            ExportException refused =
                    catchThrowableOfType(ExportException.class, () -> ManifestReader.read(file));
            assertThat(refused.kind()).isEqualTo(ExportException.Kind.NOT_A_MANIFEST);
            assertThat(refused).hasMessageContaining("m.json");
        }
    }

    private Exporter exporter() {
        return new Exporter("galley 1", disk);
    }

    private ExportResult export(Format format, boolean force, Iterable<ReleasedPost> posts)
            throws ExportException {
        ExportRequest request = new ExportRequest(home.resolve("out"), format, force, false);
        return exporter().write(request, posts, Posts.ABOUT, Posts.QUIET);
    }

    private ExportException refused(Format format, boolean force) {
        return catchThrowableOfType(ExportException.class, () -> export(format, force, TWO));
    }

    private static Iterable<ReleasedPost> posts(int count) {
        return () -> IntStream.range(0, count).mapToObj(i -> Posts.post("p" + i)).iterator();
    }

    private List<String> names() {
        String[] names = home.toFile().list();
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }

    /// Every file below the folder, with its text.
    private String snapshot() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file).append(": ").append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static final class CancelAfter implements ExportProgress {

        private final int most;
        private int done;

        CancelAfter(int most) {
            this.most = most;
        }

        @Override
        public void done(int posts) {
            done = posts;
        }

        @Override
        public boolean cancelled() {
            return done >= most;
        }
    }
}
