package dev.galley.app;

import dev.galley.cli.CommandLineProgram;

import javafx.application.Application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Runs the usual commands and looks at every part of the window once while the program is built,
/// so that the Java runtime can note which classes they need and start from them later (JEP 483,
/// ahead-of-time class loading and linking).
public final class Training {

    /// How often a workspace is opened, so that the runtime learns what is worth compiling first.
    private static final int OPENINGS = 400;

    private Training() {}

    /// Runs the commands; what they print is dropped.
    ///
    /// @param args a folder of articles, and a folder to work in, which is emptied
    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[1]);
        empty(work);
        Files.createDirectories(work);
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CommandLineProgram program =
                new CommandLineProgram(request -> 0, OutputStream.nullOutputStream(), nowhere);
        String workspace = work.resolve("workspace").toString();
        String export = work.resolve("export.jsonl").toString();
        List<List<String>> commands =
                List.of(
                        List.of("import", args[0], "--workspace", workspace),
                        List.of("parse", args[0]),
                        List.of("status", "--workspace", workspace),
                        List.of("list", "--workspace", workspace, "--query", "quality:<60 cache"),
                        List.of("list", "--workspace", workspace, "--json"),
                        List.of("decide", "approve", "--workspace", workspace),
                        List.of("undo", "--workspace", workspace),
                        List.of("redo", "--workspace", workspace),
                        List.of(
                                "export",
                                "--workspace",
                                workspace,
                                "--to",
                                export,
                                "--format",
                                "jsonl"),
                        List.of("log", "--workspace", workspace),
                        List.of("verify", "--workspace", workspace));
        for (List<String> command : commands) {
            program.run(command.toArray(String[]::new));
        }
        for (int i = 0; i < OPENINGS; i++) {
            program.run("list", "--workspace", workspace);
        }
        Application.launch(TrainingWindow.class, workspace);
        empty(work);
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
