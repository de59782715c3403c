package dev.galley.app;

import atlantafx.base.theme.PrimerLight;

import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.Threads;

import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The window: opens workspaces in it, one at a time, and remembers its size. To be used on the FX
/// thread.
final class ShellWindow implements Actions.Host {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TITLE_HEIGHT = 32;

    private final Stage stage;
    private final PathChooser chooser;
    private final ConfigFolder config;
    private final @Nullable String as;
    private final Consumer<String> browser;
    private final Threads reading;
    private final Threads commands;
    private final Threads imports;
    private @Nullable Desk desk;

    /// A window that shows nothing yet.
    ///
    /// @param as who acts, or null for the workspace's own person
    /// @param browser shows an address outside the window
    ShellWindow(
            Stage stage,
            PathChooser chooser,
            ConfigFolder config,
            @Nullable String as,
            Consumer<String> browser) {
        this.stage = stage;
        this.chooser = chooser;
        this.config = config;
        this.as = as;
        this.browser = browser;
        FxThread fx = new FxThread();
        reading = Threads.sideBySide(fx);
        commands = Threads.oneByOne(fx);
        imports = Threads.oneByOne(fx);
    }

    /// Opens a workspace in place of the one that is open; where it cannot be opened, the window
    /// says why.
    void open(Path folder, List<Path> toImport) {
        stage.setTitle("Galley");
        if (stage.getScene() == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        }
        commands.<Opened>run(
                () -> Opened.open(folder, config.fileOf(folder), as),
                opened -> show(opened, toImport),
                error -> notOpened(folder, error));
    }

    /// What is open, or null.
    @Nullable Desk desk() {
        return desk;
    }

    @Override
    public void openLink(String address) {
        browser.accept(address);
    }

    @Override
    public void openWorkspace(Path folder) {
        Desk closing = takeDesk();
        if (closing != null) {
            imports.<Boolean>run(
                    "close the workspace", () -> closed(closing), _ -> {}, closing.notices());
        }
        open(folder, List.of());
    }

    @Override
    public void quit() {
        stage.hide();
        close();
    }

    /// Closes what is open and ends the threads. Blocks until what runs has come to its end; to be
    /// called when the window is gone.
    void close() {
        Desk closing = takeDesk();
        imports.close();
        commands.close();
        reading.close();
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException e) {
                throw new UncheckedIOException("what the window remembers was not saved", e);
            }
        }
    }

    private void show(Opened opened, List<Path> toImport) {
        Desk opening = new Desk(opened, new Lanes(reading, commands, imports));
        desk = opening;
        Remembered remembered = opened.remembered();
        boolean first = !stage.isShowing();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double widest = Math.min(WIDTH, screen.getWidth());
        double highest = Math.min(HEIGHT, screen.getHeight() - TITLE_HEIGHT);
        double width = first ? remembered.number("width", widest, 600, 8000) : width();
        double height = first ? remembered.number("height", highest, 400, 8000) : height();
        stage.setTitle(opened.name() + " – Galley");
        DeskViews views = new DeskViews(opening, chooser, this, width, height);
        stage.setScene(views.scene());
        if (first && remembered.text("maximized", "false").equals("true")) {
            stage.setMaximized(true);
        }
        stage.show();
        views.list();
        opening.start(toImport);
    }

    private double width() {
        return stage.getScene().getWidth();
    }

    private double height() {
        return stage.getScene().getHeight();
    }

    private void notOpened(Path folder, Exception error) {
        NotOpenedView view = new NotOpenedView(Notice.error(reason(folder, error), List.of()));
        view.onOther(() -> chooser.folder("Open workspace").ifPresent(this::openWorkspace));
        view.onAgain(() -> open(folder, List.of()));
        stage.setScene(view.scene(width(), height()));
        stage.show();
    }

    private static String reason(Path folder, Exception error) {
        String message = String.valueOf(error.getMessage());
        return message.contains(folder.toString())
                ? message
                : "The workspace " + folder + " could not be opened: " + message;
    }

    /// What was open, told to remember what it shows; nothing is open from now on.
    private @Nullable Desk takeDesk() {
        Desk taken = desk;
        desk = null;
        if (taken != null) {
            Remembered remembered = taken.opened().remembered();
            remembered.put("maximized", stage.isMaximized());
            if (!stage.isMaximized()) {
                remembered.put("width", Math.round(width()));
                remembered.put("height", Math.round(height()));
            }
            taken.leave();
        }
        return taken;
    }

    private static boolean closed(Desk closing) throws IOException {
        closing.close();
        return true;
    }
}
