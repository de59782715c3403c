package dev.galley.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.store.StoreFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

class RecentWorkspacesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path temp;

    @Test
    void theLastOneComesFirstAndEachStandsThereOnce() {
        recent().remember(at("a", 1));
        recent().remember(at("b", RecentWorkspace.UNKNOWN));
        recent().remember(at("a", 14));
        assertThat(recent().all()).containsExactly(at("a", 14), at("b", RecentWorkspace.UNKNOWN));
    }

    @Test
    void tenAreRemembered() {
        for (int i = 0; i < 13; i++) {
            recent().remember(at("w" + i, i));
        }
        assertThat(recent().all()).hasSize(10).first().isEqualTo(at("w12", 12));
        assertThat(recent().all()).last().isEqualTo(at("w3", 3));
    }

    @Test
    void aForgottenOneIsGoneAndItsFolderIsNot() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("a"));
        recent().remember(at("a", 1));
        recent().forget(folder);
        assertThat(recent().all()).isEmpty();
        assertThat(folder).isDirectory();
    }

    @Test
    void strangeNamesAreKept() {
        for (String name : new String[] {"two words", "50% off", "größe 日本", "a\tb#c?d"}) {
            recent().remember(at(name, 1));
            assertThat(recent().all()).first().isEqualTo(at(name, 1));
        }
    }

    @Test
    void aBrokenFileIsAsIfItWereEmptyAndIsMended() throws IOException {
        Path file = temp.resolve("config/recent-workspaces");
        Files.createDirectories(file.resolveSibling("."));
        byte[][] broken = {
            {0, (byte) 0xff, (byte) 0xfe, 10, 13, 65},
            "noon 4 file:///x\n2026-03-01T12:00:00Z four file:///x\n"
                    .getBytes(StandardCharsets.UTF_8),
            "2026-03-01T12:00:00Z 4 http://x/y\n2026-03-01T12:00:00Z 4 %%%\n\n \n"
                    .getBytes(StandardCharsets.UTF_8),
            new byte[2_000_000],
        };
        for (byte[] bytes : broken) {
            Files.write(file, bytes);
            assertThat(recent().all()).isEmpty();
            assertThat(recent().last()).isEmpty();
            recent().remember(at("a", 1));
            assertThat(recent().all()).containsExactly(at("a", 1));
        }
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        recent().remember(at("a", 1));
        try (Stream<Path> files = Files.list(temp.resolve("config"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aConfigFolderThatCannotBeIsDoneWithout() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        RecentWorkspaces none = new RecentWorkspaces(file.resolve("config"));
        none.remember(at("a", 1));
        assertThat(none.all()).isEmpty();
    }

    @Test
    void theLastOneIsOneThatIsStillThere() throws IOException {
        Path there = Files.createDirectory(temp.resolve("there"));
        Files.writeString(there.resolve(StoreFile.NAME), "x");
        recent().remember(at("there", 1));
        recent().remember(at("gone", 1));
        assertThat(recent().last()).contains(there);
    }

    private RecentWorkspaces recent() {
        return new RecentWorkspaces(temp.resolve("config"));
    }

    private RecentWorkspace at(String name, int posts) {
        return new RecentWorkspace(temp.resolve(name), NOON, posts);
    }
}
