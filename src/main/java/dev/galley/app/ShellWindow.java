package dev.galley.app;

import atlantafx.base.theme.PrimerLight;

import dev.galley.ui.kit.AfterFrame;
import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.FxThread;
import dev.galley.ui.kit.Threads;
import dev.galley.ui.start.RecentWorkspace;
import dev.galley.ui.start.RecentWorkspaces;
import dev.galley.ui.start.StartHost;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The window: opens workspaces in it, one at a time, shows the ways to one while none is open, and
/// remembers its size. To be used on the FX thread.
final class ShellWindow implements Actions.Host, StartHost {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    private static final double TITLE_HEIGHT = 32;

    private final Stage stage;
    private final PathChooser chooser;
    private final ConfigFolder config;
    private final RecentWorkspaces recent;
    private final @Nullable String as;
    private final Consumer<String> browser;
    private final Threads reading;
    private final Threads commands;
    private final Threads imports;
    private final FxThread fx = new FxThread();
    private final Threads articles;
    private final Threads counting;
    private Remembered last = Remembered.empty();
    private @Nullable Desk desk;
    private List<Command> offered = List.of();

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
        this.recent = new RecentWorkspaces(ConfigFolder.ofUser());
        this.as = as;
        this.browser = browser;
        reading = Threads.sideBySide(fx);
        commands = Threads.oneByOne(fx);
        imports = Threads.oneByOne(fx);
        articles = Threads.ofArticles(fx);
        counting = Threads.oneByOne(fx);
    }

    @Override
    public void open(Path folder, List<Path> toImport) {
        setAside();
        blank();
        Path file = config.fileOf(folder);
        if (!stage.isShowing()) {
            // What opens behind it takes longer than a window does.
            commands.<Remembered>run(() -> Remembered.load(file), this::appear, _ -> {});
        }
        UpgradeSign sign = new UpgradeSign(stage, last, fx);
        commands.<Opened>run(
                () -> Opened.open(folder, file, as, sign),
                opened -> show(opened, toImport),
                error -> welcome().notOpened(folder, error));
    }

    /// What is open, or null.
    @Nullable Desk desk() {
        return desk;
    }

    /// What can be done in the workspace that is open; nothing while none is.
    List<Command> commands() {
        return offered;
    }

    /// Shows the ways to a workspace.
    WelcomeView welcome() {
        blank();
        stage.setTitle("Galley");
        WelcomeView view = new WelcomeView(this, recent, reading);
        boolean first = !stage.isShowing();
        double wide = first ? WIDTH : width();
        double high = first ? HEIGHT : height();
        stage.setScene(view.scene(wide, high, last));
        stage.show();
        view.start();
        return view;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return chooser.folder(title);
    }

    @Override
    public void openLink(String address) {
        browser.accept(address);
    }

    @Override
    public void openWorkspace() {
        chooser.folder("Open workspace").ifPresent(folder -> open(folder, List.of()));
    }

    @Override
    public void closeWorkspace() {
        setAside();
        welcome();
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
        articles.close();
        counting.close();
        if (closing != null) {
            try {
                closed(closing);
            } catch (IOException e) {
                throw new UncheckedIOException("what the window remembers was not saved", e);
            }
        }
    }

    private void blank() {
        if (stage.getScene() == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_HEIGHT);
        }
    }

    private void show(Opened opened, List<Path> toImport) {
        Lanes lanes =
                new Lanes(
                        new LoggedBackground(reading),
                        new LoggedBackground(commands),
                        new LoggedBackground(imports),
                        new LoggedBackground(articles),
                        new AfterFrame(new LoggedBackground(counting)));
        Desk opening = new Desk(opened, lanes, chooser);
        desk = opening;
        last = opened.remembered();
        DeskViews.Size size = new DeskViews.Size(width(), height(), lanes);
        DeskViews views = new DeskViews(opening, chooser, this, size);
        stage.setTitle(opened.name() + " – Galley");
        stage.setScene(views.scene());
        offered = views.commands();
        stage.show();
        views.list();
        opening.start();
        if (opened.readOnly() != null) {
            Path folder = opened.workspace().folder();
            opening.watch(() -> open(folder, List.of()));
        }
        views.sheets().introduce(() -> opening.importing().start(toImport));
    }

    /// Shows the window with nothing in it, in the theme that is remembered, and in the size as far
    /// as it fits on the screen.
    private void appear(Remembered remembered) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double widest = screen.getWidth();
        double highest = screen.getHeight() - TITLE_HEIGHT;
        double width = remembered.number("width", Math.min(WIDTH, widest), 600, 8000);
        double height = remembered.number("height", Math.min(HEIGHT, highest), 400, 8000);
        Scene nothing =
                new Scene(new StackPane(), Math.min(width, widest), Math.min(height, highest));
        new Appearance(nothing, remembered);
        stage.setScene(nothing);
        stage.sizeToScene();
        if (remembered.text("maximized", "false").equals("true")) {
            stage.setMaximized(true);
        }
        stage.show();
    }

    private double width() {
        return stage.getScene().getWidth();
    }

    private double height() {
        return stage.getScene().getHeight();
    }

    private void setAside() {
        Desk closing = takeDesk();
        if (closing != null) {
            imports.<Boolean>run(
                    "close the workspace", () -> closed(closing), _ -> {}, closing.notices());
        }
    }

    /// What was open, told to remember what it shows; nothing is open from now on.
    private @Nullable Desk takeDesk() {
        Desk taken = desk;
        desk = null;
        offered = List.of();
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

    private boolean closed(Desk closing) throws IOException {
        Path folder = closing.opened().workspace().folder();
        int posts = closing.opened().workspace().snapshot().catalog().size();
        recent.remember(new RecentWorkspace(folder, Instant.now(), posts));
        closing.close();
        return true;
    }
}
