package dev.galley.bench;

import com.sun.management.OperatingSystemMXBean;

import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.ImportSummary;
import dev.galley.session.Workspace;
import dev.galley.store.Access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Imports files one after the other in a program of its own, and prints for each: posts, seconds
/// until stored, until the words are indexed and until the first post could be read, processor
/// seconds until stored and in all, and the most memory in MB (resident, without file mappings).
final class ImportProgram {

    private ImportProgram() {}

    /// Imports.
    ///
    /// @param args the workspace, then the files
    public static void main(String[] args) {
        try (Workspace workspace =
                Workspace.open(
                        Path.of(args[0]), Access.WRITE, Identity.ofProcess("bench", "command"))) {
            for (Path file :
                    List.of(args).subList(1, args.length).stream().map(Path::of).toList()) {
                Measured measured = new Measured();
                ImportSummary summary = workspace.importPaths(List.of(file), measured);
                System.out.printf(
                        "%d %.3f %.3f %.3f %.3f %.3f %d%n",
                        summary.imported(),
                        measured.stored,
                        measured.seconds(),
                        measured.first,
                        measured.storedCpu,
                        measured.cpu(),
                        measured.peak);
            }
        }
    }

    private static final class Measured implements ImportProgress {

        private final OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final long began = System.nanoTime();
        private final long beganCpu = system.getProcessCpuTime();
        private double first;
        private double stored;
        private double storedCpu;
        private long peak;

        double seconds() {
            return (System.nanoTime() - began) / 1e9;
        }

        double cpu() {
            return (system.getProcessCpuTime() - beganCpu) / 1e9;
        }

        @Override
        public void at(long done, long total) {
            if (first == 0 && done > 0) {
                first = seconds();
            }
            look();
        }

        @Override
        public void stored(ImportSummary summary) {
            stored = seconds();
            storedCpu = cpu();
        }

        @Override
        public void indexed(long done, long total) {
            look();
        }

        /// What the system says, in kB; nothing where it has no such file.
        private void look() {
            Path status = Path.of("/proc/self/status");
            try {
                if (Files.exists(status)) {
                    for (String line : Files.readAllLines(status)) {
                        if (line.startsWith("RssAnon:")) {
                            long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                            peak = Math.max(peak, kilobytes / 1024);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void failed(String path, String message) {
            throw new IllegalStateException(message);
        }

        @Override
        public void conflict(String id, String path) {
            throw new IllegalStateException(id);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
