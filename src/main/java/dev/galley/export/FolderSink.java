package dev.galley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// One Markdown file a post in one folder.
final class FolderSink implements PostSink {

    private final Disk disk;
    private final Path folder;
    private final DigestedOutput list = new DigestedOutput(OutputStream.nullOutputStream());
    private long bytes;

    FolderSink(Disk disk, Path folder) throws IOException {
        this.disk = disk;
        this.folder = folder;
        disk.createFolder(folder);
    }

    @Override
    public PostFile write(ReleasedPost post) throws IOException {
        String name = FileName.of(post.id());
        Written written;
        try (DigestedOutput out = new DigestedOutput(disk.create(folder.resolve(name)))) {
            String text = FrontMatter.of(post) + Markdown.of(post.article());
            out.write(text.getBytes(StandardCharsets.UTF_8));
            written = out.written();
        }
        bytes += written.bytes();
        list.write((written.sha256() + "  " + name + "\n").getBytes(StandardCharsets.UTF_8));
        return new PostFile(name, written.sha256());
    }

    @Override
    public Written finish() {
        return new Written(list.written().sha256(), bytes);
    }

    @Override
    public void close() {}
}
