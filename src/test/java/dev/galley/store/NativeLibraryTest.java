package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

class NativeLibraryTest {

    @TempDir private Path folder;

    @Test
    void theLibraryIsPlacedOnceAndPutRightWhereItIsAnother() throws IOException {
        byte[] library = {1, 2, 3};
        Path there = folder.resolve("native");
        Path file = there.resolve("lib.so");
        NativeLibrary.place(library, there, "lib.so");
        assertThat(file).hasBinaryContent(library);
        FileTime first = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(file, first);
        NativeLibrary.place(library, there, "lib.so");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(first);
        Files.write(file, new byte[] {1, 2});
        NativeLibrary.place(library, there, "lib.so");
        assertThat(file).hasBinaryContent(library);
        try (Stream<Path> files = Files.list(there)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aStoreOpensWithTheLibraryThatWasPlaced() {
        try (Ledger ledger = new Ledger(folder)) {
            assertThat(ledger.store().head().seq()).isEqualTo(1);
            assertThat(Path.of(System.getProperty("org.sqlite.lib.path"))).isDirectory();
        }
    }
}
