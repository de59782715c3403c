package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.store.StoreException.Kind;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

class OpeningTest {

    @TempDir private Path folder;

    @Test
    void aFolderThatIsNotThereBecomesAWorkspaceWithOneEntry() {
        try (Store store = write(folder.resolve("a/b"))) {
            assertThat(store.writable()).isTrue();
            assertThat(store.head().seq()).isEqualTo(1);
            assertThat(store.facts()).isEmpty();
            assertThat(store.verify(null).faults()).isEmpty();
        }
        try (Store again = write(folder.resolve("a/b"))) {
            assertThat(again.head().seq()).isEqualTo(1);
        }
    }

    @Test
    void anEmptyFileIsTakenForANewStore() throws IOException {
        Files.createFile(file());
        refused(Kind.MISSING, () -> read(folder));
        try (Store store = write(folder)) {
            assertThat(store.head().seq()).isEqualTo(1);
        }
    }

    @Test
    void readingWhereThereIsNothingMakesNothing() throws IOException {
        refused(Kind.MISSING, () -> read(folder));
        assertThat(names()).isEmpty();
    }

    @Test
    void aStoreOfANewerProgramIsLeftAsItIs() throws IOException, SQLException {
        write(folder).close();
        sql("PRAGMA journal_mode = DELETE", "PRAGMA user_version = " + (Schema.VERSION + 1));
        byte[] before = Files.readAllBytes(file());
        Files.delete(folder.resolve(WriterLock.FILE));
        refused(Kind.NEWER, () -> write(folder));
        refused(Kind.NEWER, () -> read(folder));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(names()).containsExactly(Workspace.FILE);
    }

    @Test
    void aNewerStoreInWriteAheadModeIsLeftAsItIs() throws IOException, SQLException {
        write(folder).close();
        sql("PRAGMA user_version = " + (Schema.VERSION + 1));
        byte[] before = Files.readAllBytes(file());
        refused(Kind.NEWER, () -> write(folder));
        refused(Kind.NEWER, () -> read(folder));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(names()).containsExactly(Workspace.FILE, WriterLock.FILE);
    }

    @Test
    void aFileOfAnotherProgramIsRefusedUntouched() throws IOException, SQLException {
        sql("CREATE TABLE shopping (what TEXT)");
        byte[] before = Files.readAllBytes(file());
        refused(Kind.DAMAGED, () -> write(folder));
        refused(Kind.DAMAGED, () -> read(folder));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(names()).containsExactly(Workspace.FILE);
    }

    @Test
    void garbageIsRefusedUntouched() throws IOException {
        Files.writeString(file(), "these are not the bytes of a database ".repeat(200));
        refused(Kind.DAMAGED, () -> write(folder));
        refused(Kind.DAMAGED, () -> read(folder));
        assertThat(Files.readString(file())).startsWith("these are not");
        assertThat(names()).containsExactly(Workspace.FILE);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "not a folder");
        refused(Kind.DENIED, () -> write(inTheWay.resolve("review")));
        refused(Kind.DENIED, () -> write(inTheWay));
    }

    @Test
    void sharesAreKnownByTheirTypeAndTheirPath() throws IOException {
        assertThat(Stream.of("nfs4", "CIFS", "smb3", "fuse.sshfs", "smbfs", "9p"))
                .filteredOn(NetworkFolders::isNetwork)
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(Stream.of("ext4", "xfs", "NTFS", "apfs", "tmpfs", "overlay", "fuseblk"))
                .noneMatch(NetworkFolders::isNetwork);
        assertThat(Stream.of("\\\\server\\share", "//server/share", "\\\\?\\UNC\\server\\share"))
                .allMatch(NetworkFolders::isUnc);
        assertThat(Stream.of("C:\\work", "\\\\?\\C:\\work", "\\\\.\\pipe", "/home/ana"))
                .noneMatch(NetworkFolders::isUnc);
        assertThat(NetworkFolders.networkType(folder.resolve("not/yet/there"))).isEmpty();
    }

    private static Store write(Path where) {
        return Ledger.open(where, Holder.WINDOW, StoreSettings.USUAL.mostPages());
    }

    private static Store read(Path where) {
        return Store.open(where, Access.READ, Ledger.holder(Holder.COMMAND));
    }

    private static void refused(Kind kind, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining("again");
    }

    private Path file() {
        return folder.resolve(Workspace.FILE);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
