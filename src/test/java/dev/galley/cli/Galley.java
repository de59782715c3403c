package dev.galley.cli;

import dev.galley.session.Identity;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The program as tests run it: through the front door, with a clock that goes on by a second each
/// time it is asked, and a window that only remembers what it was asked to open.
final class Galley {

    /// What a run gave.
    record Ran(int code, String out, String err) {

        /// The last line of standard output.
        String last() {
            return lines().isEmpty() ? "" : lines().getLast();
        }

        /// The lines of standard output.
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final List<OpenRequest> opened = new ArrayList<>();
    private long seconds;

    /// What the window was asked to open.
    List<OpenRequest> opened() {
        return opened;
    }

    /// Runs a command.
    Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(out, err, args);
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs a command with streams of the test's choice.
    int run(OutputStream out, OutputStream err, String... args) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(out, messages, false, ZoneId.of("Asia/Tokyo"), this::identity);
        return new CommandLineProgram(this::open, surroundings).run(args);
    }

    private int open(OpenRequest request) {
        opened.add(request);
        return 0;
    }

    private Identity identity(@org.jspecify.annotations.Nullable String as) {
        return new Identity(as, "tester", "desk", 1, "command", this::tick);
    }

    private Instant tick() {
        return Instant.parse("2026-01-31T23:00:00Z").plusSeconds(seconds++);
    }
}
