package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ui.kit.InPlace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class LogFileTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogFileTest.class);

    @TempDir private Path folder;

    @Test
    void whatIsLoggedWhileItIsOpenStandsInTheWorkspace() throws IOException {
        LOG.info("before");
        Path path;
        try (LogFile log = LogFile.open(folder)) {
            path = log.path();
            LOG.info("meanwhile");
            LOG.debug("small talk");
        }
        LOG.info("after");
        assertThat(path).isEqualTo(folder.resolve("galley.log"));
        assertThat(Files.readString(path))
                .contains("INFO  LogFileTest", "meanwhile")
                .doesNotContain("before", "after", "small talk");
    }

    @Test
    void whatNobodyCaughtIsThereWithItsTrace() throws Exception {
        try (LogFile log = LogFile.open(folder)) {
            assertThat(log.path()).isNotNull();
            Thread thread =
                    Thread.ofPlatform()
                            .name("careless")
                            .start(
                                    () -> {
                                        throw new IllegalStateException("lost");
                                    });
            thread.join();
        }
        assertThat(Files.readString(folder.resolve("galley.log")))
                .contains(
                        "careless", "IllegalStateException: lost", "at dev.galley.app.LogFileTest");
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isNull();
    }

    @Test
    void failuresOfBackgroundWorkAreLoggedAndHandedOn() throws IOException {
        List<String> told = new ArrayList<>();
        try (LogFile log = LogFile.open(folder)) {
            assertThat(log.path()).isNotNull();
            new LoggedBackground(InPlace.atOnce())
                    .<String>run(
                            () -> {
                                throw new IOException("torn");
                            },
                            told::add,
                            e -> told.add("failed " + e.getMessage()));
            LogFile.logging((what, error) -> told.add(what))
                    .failed("read the list", new IOException("gone"));
        }
        assertThat(told).containsExactly("failed torn", "read the list");
        assertThat(Files.readString(folder.resolve("galley.log")))
                .contains("IOException: torn", "could not read the list", "IOException: gone");
    }

    @Test
    void oldOnesGoWhenThereAreMoreThanFive() throws Exception {
        String line = "x".repeat(64 * 1024);
        try (LogFile log = LogFile.open(folder)) {
            assertThat(log.path()).isNotNull();
            for (int i = 0; i < 120; i++) {
                LOG.info(line);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .contains("galley.log", "galley.1.log", "galley.4.log")
                    .hasSize(5);
        }
        assertThat(Files.size(folder.resolve("galley.4.log"))).isLessThan(1_200_000);
    }

    @Test
    void aFolderThatCannotBeWrittenIsDoneWithout() {
        try (LogFile log = LogFile.open(folder.resolve("file/none"))) {
            LOG.info("nowhere");
            assertThat(log.path()).isNotNull();
        }
    }
}
