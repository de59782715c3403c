package dev.galley.ui.start;

import dev.galley.store.StoreFile;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Remembers which workspaces were open, the last one first. Nothing depends on it: what cannot be
/// read or written is as if it had never been remembered. Thread-safe; all methods block.
///
/// The file has a line for each workspace: when it was open, how many posts it had, and its folder
/// as an address, which has no blanks.
public final class RecentWorkspaces {

    private static final String FILE = "recent-workspaces";
    private static final int MOST = 10;
    private static final int LONGEST_FILE = 1 << 20;

    private final Path file;

    /// @param config the folder for what the program remembers of this user
    public RecentWorkspaces(Path config) {
        this.file = config.resolve(FILE);
    }

    /// The workspaces, the one that was open last first; also those whose folder is gone.
    public synchronized List<RecentWorkspace> all() {
        try {
            if (Files.size(file) > LONGEST_FILE) {
                return List.of();
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> read(line).stream())
                    .limit(MOST)
                    .toList();
        } catch (IOException neverRemembered) {
            return List.of();
        }
    }

    /// The workspace that was open last and is still there.
    public Optional<Path> last() {
        return all().stream().map(RecentWorkspace::folder).filter(StoreFile::in).findFirst();
    }

    /// Puts a workspace first.
    public synchronized void remember(RecentWorkspace workspace) {
        List<RecentWorkspace> now = without(workspace.folder());
        now.addFirst(workspace);
        write(now);
    }

    /// Forgets a workspace; its folder is left alone.
    public synchronized void forget(Path folder) {
        write(without(folder.toAbsolutePath().normalize()));
    }

    private List<RecentWorkspace> without(Path folder) {
        List<RecentWorkspace> others = new ArrayList<>(all());
        others.removeIf(other -> other.folder().equals(folder));
        return others;
    }

    private void write(List<RecentWorkspace> workspaces) {
        String text =
                workspaces.stream()
                        .limit(MOST)
                        .map(RecentWorkspaces::line)
                        .collect(Collectors.joining());
        try {
            Files.createDirectories(file.resolveSibling("."));
            Path beside = Files.createTempFile(file.resolveSibling("."), FILE, ".new");
            try {
                Files.writeString(beside, text);
                force(beside);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException notRemembered) {
            return;
        }
    }

    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String line(RecentWorkspace workspace) {
        return "%s %d %s\n"
                .formatted(workspace.opened(), workspace.posts(), workspace.folder().toUri());
    }

    private static Optional<RecentWorkspace> read(String line) {
        String[] parts = line.strip().split(" ", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RecentWorkspace(
                            Path.of(URI.create(parts[2])),
                            Instant.parse(parts[0]),
                            Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException
                | DateTimeException
                | FileSystemNotFoundException
                | SecurityException broken) {
            return Optional.empty();
        }
    }
}
