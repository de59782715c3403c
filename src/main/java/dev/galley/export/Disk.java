package dev.galley.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/// What an export does to the file system; tests put one that fails in its place, a dry run one
/// that does nothing.
interface Disk {

    /// A new file. Closing it forces its bytes to the disk.
    OutputStream create(Path file) throws IOException;

    /// Reads a file that was created here.
    InputStream open(Path file) throws IOException;

    void createFolder(Path folder) throws IOException;

    boolean exists(Path path);

    /// Moves a file or folder within its folder; a file replaces another in one step.
    void move(Path from, Path to) throws IOException;

    /// Keeps a file's present bytes under a second name.
    void keep(Path file, Path second) throws IOException;

    /// Deletes a file, or a folder with all that is in it; nothing where there is none.
    void delete(Path path) throws IOException;
}
