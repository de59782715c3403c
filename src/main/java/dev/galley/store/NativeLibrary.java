package dev.galley.store;

import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// Keeps SQLite's own library in one place of the user's, so that it is not unpacked anew at every
/// start, which takes longer than to open a store and leaves a file behind when the program is
/// killed.
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /// Tells the driver where the library is, and puts it there where it is missing or not the
    /// driver's own. Where that cannot be done, the driver unpacks its library as it always does.
    static void settle() {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in != null) {
                Path folder = Path.of(System.getProperty("user.home"), ".galley", "native");
                place(in.readAllBytes(), folder, name);
                System.setProperty(NAME, name);
                System.setProperty(FOLDER, folder.toString());
            }
        } catch (IOException | RuntimeException leftToTheDriver) {
            // A home that cannot be written is no reason not to open a store.
        }
    }

    /// Makes sure that a file has these bytes. Another program may do the same meanwhile.
    static void place(byte[] library, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), library)) {
            return;
        }
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, name, ".new");
        try {
            Files.write(beside, library);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
