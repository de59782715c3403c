package dev.galley.ingest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Reads the articles at paths: files, folders, archives and lines of JSON. One article at a time
/// is in memory. Several threads may use one of these.
public final class Sources {

    /// Takes what is found, in order.
    @FunctionalInterface
    public interface Receiver {
        /// Takes one article or failure; false ends the reading.
        boolean take(Found found);

        /// Takes something that may be read and decoded on another thread, and later.
        ///
        /// @param bytes about as many as are held until then
        default boolean later(int bytes, Supplier<Found> found) {
            return take(found.get());
        }
    }

    private final FileAccess access;
    private final LongAdder taken = new LongAdder();

    /// Reads from the file system.
    public Sources() {
        this(new DiskAccess());
    }

    Sources(FileAccess access) {
        this.access = access;
    }

    /// Reads everything at the paths, in the order in which they are given and within each by path.
    /// What cannot be read is handed on as [Found.Failed]; nothing is thrown for it.
    public void read(List<Path> paths, Receiver each) {
        for (Path path : paths) {
            if (!read(path, each)) {
                return;
            }
        }
    }

    /// How many articles and failures there will be, without reading them; nothing where that
    /// cannot be known (lines of JSON) or where it was cancelled.
    public OptionalLong count(List<Path> paths, BooleanSupplier cancelled) {
        Count count = new Count(cancelled);
        for (Path path : paths) {
            if (isLines(path) || !count(path, count)) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(count.files);
    }

    /// How many bytes there are where all paths are lines of JSON; nothing for any other path.
    public OptionalLong bytes(List<Path> paths) {
        long bytes = 0;
        for (Path path : paths) {
            try {
                if (!isLines(path)) {
                    return OptionalLong.empty();
                }
                bytes += access.attributes(path).size();
            } catch (IOException notReadable) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(bytes);
    }

    /// How many bytes of lines of JSON have been read so far.
    public long bytesRead() {
        return taken.sum();
    }

    private boolean read(Path path, Receiver each) {
        String shown = shown(path);
        BasicFileAttributes attributes;
        try {
            attributes = access.attributes(path);
        } catch (IOException e) {
            return each.take(Refusal.unreadable(shown, e));
        }
        if (attributes.isDirectory()) {
            return folder(path, shown, each);
        }
        if (!attributes.isRegularFile()) {
            return each.take(Refusal.notAFile(shown));
        }
        if (isZip(path)) {
            return new ZipSource(path, shown).read(each);
        }
        if (isLines(path)) {
            return new JsonLines(access, path, shown, taken::add).read(each);
        }
        return file(path, shown, name(path), attributes.size(), each);
    }

    private boolean folder(Path folder, String shown, Receiver each) {
        String prefix = prefix(shown);
        Reading reading = new Reading(prefix, each);
        boolean goOn = new FolderWalk(access, prefix, reading).walk(folder);
        if (goOn && !reading.some) {
            return each.take(Refusal.nothing(shown));
        }
        return goOn;
    }

    private boolean file(Path file, String shown, String identity, long size, Receiver each) {
        return size > Screening.LIMIT
                ? each.take(Refusal.tooLarge(shown))
                : each.later((int) size, () -> text(file, shown, identity));
    }

    private Found text(Path file, String shown, String identity) {
        try (InputStream in = access.open(file)) {
            return Screening.article(shown, identity, null, Screening.read(in));
        } catch (IOException e) {
            return Refusal.unreadable(shown, e);
        }
    }

    private boolean count(Path path, Count count) {
        try {
            if (access.attributes(path).isDirectory()) {
                return new FolderWalk(access, prefix(shown(path)), count).walk(path);
            }
        } catch (IOException notReadable) {
            return count.one();
        }
        return isZip(path) ? count.add(new ZipSource(path, shown(path)).count()) : count.one();
    }

    private static boolean isZip(Path path) {
        return name(path).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isLines(Path path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }

    /// The last name of a path.
    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static String prefix(String shown) {
        return shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
    }

    private final class Reading implements FolderWalk.Visitor {

        private final String prefix;
        private final Receiver each;
        private boolean some;

        Reading(String prefix, Receiver each) {
            this.prefix = prefix;
            this.each = each;
        }

        @Override
        public boolean file(Path file, String relative, long size) {
            some = true;
            return Sources.this.file(file, prefix + relative, relative, size, each);
        }

        @Override
        public boolean failed(Found.Failed failed) {
            some = true;
            return each.take(failed);
        }
    }

    private static final class Count implements FolderWalk.Visitor {

        private final BooleanSupplier cancelled;
        private long files;

        Count(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        boolean one() {
            return add(1);
        }

        boolean add(long more) {
            files += more;
            return !cancelled.getAsBoolean();
        }

        @Override
        public boolean file(Path file, String relative, long size) {
            return one();
        }

        @Override
        public boolean failed(Found.Failed failed) {
            return one();
        }
    }
}
