package dev.galley.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/// The file system, until it breaks: when bytes run out, or when something is moved to a place.
final class FailingDisk implements Disk {

    private final LocalDisk disk = new LocalDisk();
    private long room = Long.MAX_VALUE;
    private String closedName = "";
    private IOException closedWith = new IOException("never");

    void leaveRoom(long bytes) {
        room = bytes;
    }

    /// Moving to, or creating, a path whose name ends so fails.
    void refuse(String nameEnd, IOException with) {
        closedName = nameEnd;
        closedWith = with;
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        check(file);
        return new FilterOutputStream(disk.create(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                room -= length;
                if (room < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return disk.open(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        check(folder);
        disk.createFolder(folder);
    }

    @Override
    public boolean exists(Path path) {
        return disk.exists(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check(to);
        disk.move(from, to);
    }

    @Override
    public void keep(Path file, Path second) throws IOException {
        disk.keep(file, second);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
    }

    private void check(Path path) throws IOException {
        if (!closedName.isEmpty() && path.toString().endsWith(closedName)) {
            throw closedWith;
        }
    }
}
