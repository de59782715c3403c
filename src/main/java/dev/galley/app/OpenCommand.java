package dev.galley.app;

import dev.galley.cli.CommandLineProgram;
import dev.galley.cli.OpenRequest;
import dev.galley.cli.WindowOpener;
import dev.galley.ui.start.RecentWorkspaces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens the window; where there can be none, imports all the same, prints the queue, and says what
/// a window needs.
final class OpenCommand implements WindowOpener {

    @Override
    public int open(OpenRequest request) {
        RecentWorkspaces recent = new RecentWorkspaces(ConfigFolder.ofUser());
        Optional<Path> known = Optional.ofNullable(request.workspace()).or(recent::last);
        try {
            WindowLauncher.open(
                    known.orElse(request.ask() ? null : inDocuments()), request.paths(), null);
            return 0;
        } catch (NoWindowException e) {
            int code = withoutWindow(known.orElse(inDocuments()), request.paths());
            System.err.println(e.getMessage());
            System.err.println(
                    "A window needs a display: on Linux a desktop session (DISPLAY) and GTK 3"
                            + " (Debian, Ubuntu: libgtk-3-0 and libxtst6). The command line needs"
                            + " neither: galley --help.");
            return code;
        }
    }

    private int withoutWindow(Path folder, List<Path> paths) {
        CommandLineProgram program = CommandLineProgram.ofProcess(this);
        int imported = 0;
        if (!paths.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of("import"));
            paths.forEach(path -> arguments.add(path.toString()));
            arguments.addAll(List.of("--workspace", folder.toString()));
            imported = program.run(arguments.toArray(String[]::new));
        }
        int listed = program.run("list", "--workspace", folder.toString());
        return Math.max(imported, listed);
    }

    private static Path inDocuments() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("Galley");
    }
}
