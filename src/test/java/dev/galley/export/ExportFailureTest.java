package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExportFailureTest extends Exports {

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
}
