package dev.galley.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/// A disk for dry runs: takes everything, changes nothing.
final class DryDisk implements Disk {

    @Override
    public OutputStream create(Path file) {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream open(Path file) {
        return InputStream.nullInputStream();
    }

    @Override
    public void createFolder(Path folder) {}

    @Override
    public boolean exists(Path path) {
        return false;
    }

    @Override
    public void move(Path from, Path to) {}

    @Override
    public void keep(Path file, Path second) {}

    @Override
    public void delete(Path path) {}
}
