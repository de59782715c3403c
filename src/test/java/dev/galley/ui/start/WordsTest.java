package dev.galley.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.store.Access;
import dev.galley.store.Holder;
import dev.galley.store.Store;
import dev.galley.store.StoreException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

class WordsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir private Path temp;

    @Test
    void aWindowThatWritesIsNamedInLocalTime() {
        Instant since = Instant.parse("2026-03-10T13:03:21.123456789Z");
        HolderText text = new HolderText("desk-1", BERLIN);
        assertThat(text.reading(holder("desk-7", Holder.WINDOW, since), NOW))
                .isEqualTo(
                        "Kim has this workspace open in a window on host desk-7 since 14:03. You"
                                + " can read; to decide, close that window; this one follows its"
                                + " changes.");
        assertThat(text.reading(holder("desk-1", Holder.WINDOW, since), NOW.plusSeconds(86_400)))
                .contains("on this computer since 10 Mar 2026, 14:03.");
        assertThat(text.reading(holder("desk-1", Holder.COMMAND, since), NOW))
                .contains("by a command", "when the command has ended");
    }

    @Test
    void theFailureToOpenSaysWhoIsInTheWay() {
        HolderText text = new HolderText("desk-1", BERLIN);
        Holder kim = holder("desk-1", Holder.WINDOW, NOW);
        List<String> said = new ArrayList<>();
        try (Store first = Store.open(temp, Access.WRITE, kim)) {
            assertThat(first.writable()).isTrue();
            Store.open(temp, Access.WRITE, kim).close();
        } catch (StoreException locked) {
            assertThat(locked.holder()).contains(kim);
            assertThat(locked.getMessage()).contains("since 2026-03-10T15:00:00Z");
            text.reading(locked, NOW).ifPresent(said::add);
        }
        assertThat(said).singleElement().asString().startsWith("Kim has this workspace open");
    }

    @Test
    void aFullNameIsTakenFromTheAccount() throws IOException {
        Path accounts =
                Files.writeString(
                        temp.resolve("passwd"),
                        """
                        root:x:0:0:root:/root:/bin/sh
                        kim:x:1:1:Kim Berg,,,:/home/kim:/bin/sh
                        lee:x:1
                        """);
        assertThat(new LoginName("kim", accounts).best()).isEqualTo("Kim Berg");
        assertThat(new LoginName("lee", accounts).best()).isEqualTo("lee");
        assertThat(new LoginName("kim", temp.resolve("none")).best()).isEqualTo("kim");
        Files.write(accounts, new byte[] {(byte) 0xff, (byte) 0xfe, ':', 10});
        assertThat(new LoginName("kim", accounts).best()).isEqualTo("kim");
    }

    @Test
    void samplesGetAFreshFolderEachTime() throws IOException {
        Path articles = Path.of("sample-seeds");
        Samples samples = new Samples(articles, temp);
        assertThat(samples.count()).isEqualTo(14);
        assertThat(samples.freshFolder()).isEqualTo(temp.resolve("Galley samples"));
        Files.createDirectory(temp.resolve("Galley samples"));
        assertThat(samples.freshFolder()).isEqualTo(temp.resolve("Galley samples 2"));
        assertThat(new Samples(null, temp).count()).isZero();
        assertThat(new Samples(temp.resolve("none"), temp).count()).isZero();
    }

    private static Holder holder(String host, String kind, Instant since) {
        return new Holder("Kim", host, 7, kind, since);
    }
}
