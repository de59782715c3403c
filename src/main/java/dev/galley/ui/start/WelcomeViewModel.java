package dev.galley.ui.start;

import dev.galley.store.StoreFile;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;
import dev.galley.ui.kit.Times;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/// What the window shows while no workspace is open: the ways to one. To be used on the FX thread.
public final class WelcomeViewModel {

    private static final String TOPIC = "opening";

    private final StartHost host;
    private final RecentWorkspaces remembered;
    private final Samples samples;
    private final Background background;
    private final Latest list;
    private final InstantSource clock;
    private final NoticeBoard notices = new NoticeBoard();
    private final NewWorkspace form;
    private final ObservableList<RecentRow> recent = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper sampleCount = new ReadOnlyIntegerWrapper();

    /// A screen that knows nothing yet; [#refresh()] fills it.
    public WelcomeViewModel(
            StartHost host,
            RecentWorkspaces remembered,
            Samples samples,
            Background background,
            InstantSource clock) {
        this.host = host;
        this.remembered = remembered;
        this.samples = samples;
        this.background = background;
        this.list = new Latest(background);
        this.clock = clock;
        this.form = new NewWorkspace(background, folder -> host.open(folder, List.of()));
    }

    /// Reads again which workspaces there are.
    public void refresh() {
        list.run(() -> new Found(rows(), samples.count()), this::show, this::notListed);
    }

    /// Says that a workspace could not be opened, with the way to try again.
    public void notOpened(Path folder, Exception error) {
        String message = String.valueOf(error.getMessage());
        String whole =
                message.contains(folder.toString())
                        ? message
                        : "The workspace " + folder + " could not be opened: " + message;
        notices.band(
                Notice.error(whole, List.of())
                        .about(TOPIC)
                        .offering(new Offer("Try again", () -> again(folder))));
    }

    /// What the person is being told.
    NoticeBoard notices() {
        return notices;
    }

    /// The workspaces that were open, the last one first; to be looked at and not changed.
    ObservableList<RecentRow> recent() {
        return recent;
    }

    /// How many sample articles there are; 0 where the program came without.
    ReadOnlyIntegerProperty sampleCount() {
        return sampleCount.getReadOnlyProperty();
    }

    /// The form for a new workspace.
    NewWorkspace form() {
        return form;
    }

    /// Opens the workspace in a folder; where there is none, offers to make one.
    void open(Path folder) {
        notices.withdraw(TOPIC);
        background.<Kind>run(
                () -> kind(folder), kind -> open(folder, kind), error -> notOpened(folder, error));
    }

    /// Asks for a folder and opens the workspace in it.
    void choose() {
        host.chooseFolder("Open a workspace").ifPresent(this::open);
    }

    /// Asks in which folder the new workspace shall be.
    void chooseParent() {
        host.chooseFolder("Create a workspace in").ifPresent(form::into);
    }

    /// Opens what was dropped on the screen.
    void drop(List<Path> paths) {
        if (paths.size() == 1) {
            open(paths.getFirst());
        } else {
            tell("Drop one folder to open it as a workspace.");
        }
    }

    /// Makes a workspace with the sample articles and opens it.
    void openSamples() {
        Path articles = samples.articles();
        if (articles != null) {
            background.<Path>run(
                    "find a place for the samples",
                    samples::freshFolder,
                    folder -> host.open(folder, List.of(articles)),
                    notices);
        }
    }

    /// Takes a workspace off the list; its folder is left alone.
    void remove(RecentRow row) {
        recent.remove(row);
        background.<Boolean>run(
                "change the list of workspaces",
                () -> {
                    remembered.forget(row.folder());
                    return true;
                },
                _ -> refresh(),
                notices);
    }

    private void again(Path folder) {
        notices.withdraw(TOPIC);
        host.open(folder, List.of());
    }

    private void open(Path folder, Kind kind) {
        switch (kind) {
            case WORKSPACE -> host.open(folder, List.of());
            case FOLDER ->
                    notices.band(
                            Notice.warning(
                                            "There is no workspace in "
                                                    + folder
                                                    + ". Create one there, or open another folder.",
                                            List.of())
                                    .about(TOPIC)
                                    .offering(new Offer("Create it there", () -> again(folder))));
            case FILE -> tell(folder + " is a file. A workspace is a folder; open that instead.");
            case NOTHING -> {
                tell("The folder " + folder + " was not found. It may have been moved or renamed.");
                refresh();
            }
        }
    }

    private void tell(String message) {
        notices.band(Notice.warning(message, List.of()).about(TOPIC));
    }

    private void show(Found found) {
        recent.setAll(found.rows());
        sampleCount.set(found.samples());
    }

    private void notListed(Exception error) {
        notices.failed("list the workspaces", error);
    }

    private List<RecentRow> rows() {
        Times times = new Times(clock, ZoneId.systemDefault());
        return remembered.all().stream().map(workspace -> row(workspace, times)).toList();
    }

    private static RecentRow row(RecentWorkspace workspace, Times times) {
        int posts = workspace.posts();
        return new RecentRow(
                workspace.folder(),
                workspace.name(),
                times.ago(workspace.opened()),
                times.at(workspace.opened()),
                posts < 0 ? "" : Counted.posts(posts),
                StoreFile.in(workspace.folder()));
    }

    private static Kind kind(Path folder) {
        if (StoreFile.in(folder)) {
            return Kind.WORKSPACE;
        }
        if (Files.isDirectory(folder)) {
            return Kind.FOLDER;
        }
        return Files.exists(folder) ? Kind.FILE : Kind.NOTHING;
    }

    /// What stands at a path.
    private enum Kind {
        WORKSPACE,
        FOLDER,
        FILE,
        NOTHING
    }

    private record Found(List<RecentRow> rows, int samples) {}
}
