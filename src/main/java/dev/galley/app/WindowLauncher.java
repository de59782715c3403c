package dev.galley.app;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Opens the window and returns when it is closed. Once in the life of a process.
public final class WindowLauncher {

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private WindowLauncher() {}

    /// Opens the window on a workspace.
    ///
    /// @param folder of the workspace, which is made where there is none; null to show the ways to
    ///   one
    /// @param toImport files and folders to import first, with progress in the window
    /// @param as who acts, or null for the workspace's own person
    /// @throws NoWindowException where there is no display or the toolkit does not start
    public static void open(@Nullable Path folder, List<Path> toImport, @Nullable String as)
            throws NoWindowException {
        Optional<String> reason = Display.reason();
        if (reason.isPresent()) {
            throw new NoWindowException(reason.get(), null);
        }
        TOOLKIT.setLevel(Level.SEVERE);
        List<String> arguments = new ArrayList<>();
        if (folder != null) {
            arguments.add("--workspace=" + folder.toAbsolutePath());
        }
        if (as != null) {
            arguments.add("--as=" + as);
        }
        toImport.forEach(path -> arguments.add(path.toAbsolutePath().toString()));
        try {
            Application.launch(WindowApp.class, arguments.toArray(String[]::new));
        } catch (UnsupportedOperationException | LinkageError e) {
            throw noToolkit(e);
        } catch (RuntimeException e) {
            if (startedNothing(e)) {
                throw noToolkit(e);
            }
            throw e;
        }
    }

    /// The toolkit reports what it lacks (GTK, a screen that answers) only by its message.
    private static boolean startedNothing(RuntimeException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (message.contains("DISPLAY")
                    || message.contains("glass")
                    || message.contains("No toolkit found")) {
                return true;
            }
        }
        return false;
    }

    private static NoWindowException noToolkit(Throwable cause) {
        return new NoWindowException(
                "The window could not be opened: "
                        + cause.getMessage()
                        + ". On Linux it needs a display and the packages libgtk-3-0 and libxtst6.",
                cause);
    }
}
