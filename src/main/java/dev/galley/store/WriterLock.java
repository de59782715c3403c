package dev.galley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.store.StoreException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The right to write to a workspace: a lock of the operating system on `galley.lock`, which names
/// its holder. The system frees it when the process ends, however it ends; the file stays.
final class WriterLock implements AutoCloseable {

    /// The name of the lock file.
    static final String FILE = "galley.lock";

    /// Far behind the text, so that the text can be read everywhere while the byte is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final long PAUSE_MILLIS = 40;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// The locks that this process holds. A process loses a POSIX lock as soon as it closes any
    /// channel to the locked file, so it must not so much as open the file a second time.
    private static final ConcurrentMap<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    /// Stands for a holder that cannot be named.
    private static final Holder LOOKING =
            new Holder("Another program", "", 0, Holder.COMMAND, Instant.EPOCH);

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock. Waits for a command that holds it, not for a window.
    static WriterLock take(Path folder, Holder holder, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            Path file = folder.toRealPath().resolve(FILE);
            while (true) {
                Attempt attempt = attempt(file, holder);
                if (attempt.lock() != null) {
                    return attempt.lock();
                }
                Holder other = attempt.other();
                boolean window = other != null && !other.kind().equals(Holder.COMMAND);
                if (window || System.nanoTime() >= deadline) {
                    throw locked(folder, other);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (AccessDeniedException e) {
            throw Failures.denied(folder, e);
        } catch (IOException e) {
            throw new StoreException(
                    Kind.FAILED,
                    "The lock of "
                            + folder
                            + " could not be taken: "
                            + e
                            + ". Trying again is safe.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw locked(folder, null);
        }
    }

    @Override
    public synchronized void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (FileChannel closing = channel) {
            closing.truncate(0);
        } catch (IOException leftToTheSystem) {
            // The channel is closed all the same; a stale name in the file does no harm.
        } finally {
            HELD_HERE.remove(file);
        }
    }

    /// Who holds the lock now; empty where nobody does. Takes it for a moment if it is free, so
    /// that whoever wants it just then waits as for a command.
    static Optional<Holder> look(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(FILE);
        Holder here = HELD_HERE.putIfAbsent(file, LOOKING);
        if (here != null) {
            return Optional.of(here);
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (locks(channel)) {
                channel.truncate(0);
                return Optional.empty();
            }
            Holder other = read(channel);
            return Optional.of(other == null ? LOOKING : other);
        } catch (NoSuchFileException neverLocked) {
            return Optional.empty();
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private record Attempt(@Nullable WriterLock lock, @Nullable Holder other) {}

    private static Attempt attempt(Path file, Holder holder) throws IOException {
        Holder here = HELD_HERE.putIfAbsent(file, holder);
        if (here != null) {
            return new Attempt(null, here);
        }
        WriterLock taken = null;
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (!locks(channel)) {
                return new Attempt(null, read(channel));
            }
            write(channel, holder);
            taken = new WriterLock(file, channel);
            return new Attempt(taken, null);
        } finally {
            if (taken == null) {
                HELD_HERE.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void write(FileChannel channel, Holder holder) throws IOException {
        String json =
                MAPPER.createObjectNode()
                        .put("who", holder.who())
                        .put("host", holder.host())
                        .put("pid", holder.pid())
                        .put("kind", holder.kind())
                        .put("since", holder.since().toString())
                        .toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static @Nullable Holder read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        channel.read(buffer, 0);
        String json = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!node.hasNonNull("since")) {
                return null;
            }
            return new Holder(
                    node.path("who").asText(),
                    node.path("host").asText(),
                    node.path("pid").asLong(),
                    node.path("kind").asText(),
                    Instant.parse(node.path("since").asText()));
        } catch (JsonProcessingException | java.time.DateTimeException halfWritten) {
            return null;
        }
    }

    private static StoreException locked(Path folder, @Nullable Holder other) {
        String who =
                other == null
                        ? "another program"
                        : "%s on %s (%s, process %d, since %s)"
                                .formatted(
                                        other.who(),
                                        other.host(),
                                        other.kind(),
                                        other.pid(),
                                        other.since().truncatedTo(ChronoUnit.SECONDS));
        return StoreException.locked(
                "The workspace "
                        + folder
                        + " is open for writing by "
                        + who
                        + ". Expected nobody else to write to it. Nothing was changed; trying again"
                        + " is safe once the other has closed it.",
                other);
    }
}
