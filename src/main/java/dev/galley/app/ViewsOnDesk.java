package dev.galley.app;

import dev.galley.session.Workspace;
import dev.galley.store.SavedView;
import dev.galley.ui.kit.Command;
import dev.galley.ui.views.ViewEditing;
import dev.galley.ui.views.ViewHost;
import dev.galley.ui.views.ViewLine;
import dev.galley.ui.views.ViewModels;
import dev.galley.ui.views.ViewSharing;
import dev.galley.ui.views.ViewsViewModel;
import dev.galley.ui.views.WorkspaceViews;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The views that have a name, in a window: what the list shows is what they keep, and each is a
/// command with a key for the first nine. Belongs to the FX thread.
final class ViewsOnDesk implements ViewHost {

    private static final String ENDING = ".json";
    private static final int KEYS = 9;

    private final Desk desk;
    private final PathChooser chooser;
    private final ViewModels models;
    private final ReadOnlyObjectWrapper<SavedView.Spec> now;
    private final BooleanProperty unfolded = new SimpleBooleanProperty(true);

    /// The views of a desk whose list is made already.
    ViewsOnDesk(Desk desk, PathChooser chooser, Lanes lanes) {
        this.desk = desk;
        this.chooser = chooser;
        now = new ReadOnlyObjectWrapper<>(shown());
        desk.list().query().subscribe(_ -> now.set(shown()));
        desk.list().order().subscribe(_ -> now.set(shown()));
        desk.queue().columns().text().subscribe(_ -> now.set(shown()));
        unfolded.set(!desk.opened().remembered().text("views", "").equals("folded"));
        Workspace workspace = desk.opened().workspace();
        ViewsViewModel views =
                new ViewsViewModel(
                        new WorkspaceViews(workspace.views()),
                        this,
                        lanes.reading(),
                        lanes.commands(),
                        desk.notices());
        ViewEditing editing = new ViewEditing(views, this, desk.notices());
        ViewSharing sharing =
                new ViewSharing(views, editing, this, lanes.reading(), desk.notices());
        models = new ViewModels(views, editing, sharing);
    }

    ViewModels models() {
        return models;
    }

    /// Whether the list of views is unfolded.
    BooleanProperty unfolded() {
        return unfolded;
    }

    /// Remembers how the list of views is left.
    void leave(Remembered remembered) {
        remembered.put("views", unfolded.get() ? "unfolded" : "folded");
    }

    /// To go to each view, as it is called now.
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        List<ViewLine> lines = models.views().lines().get();
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            commands.add(
                    Command.of(
                            "Views",
                            0,
                            "Go to view: " + lines.get(i).name(),
                            i < KEYS ? "Ctrl+" + (i + 1) : "",
                            () -> models.views().show(place)));
        }
        return commands;
    }

    /// These commands and behind them those to go to each view.
    List<Command> besides(List<Command> others) {
        return Stream.concat(others.stream(), commands().stream()).toList();
    }

    @Override
    public ObservableValue<SavedView.Spec> now() {
        return now.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<?> changes() {
        return desk.list().changes();
    }

    @Override
    public void show(String query, SavedView.Spec spec) {
        desk.screen().place().set(Screen.Place.POSTS);
        desk.queue().show(query, spec);
    }

    @Override
    public void reveal() {
        Screen screen = desk.screen();
        screen.place().set(Screen.Place.POSTS);
        if (!screen.facetsShown().get()) {
            screen.switchFacets();
        }
    }

    @Override
    public Optional<Path> fileToRead() {
        return chooser.fileToRead("Import views", ENDING);
    }

    @Override
    public Optional<Path> fileToWrite(String proposed) {
        return chooser.fileToWrite(proposed);
    }

    private SavedView.Spec shown() {
        Queue queue = desk.queue();
        String order = queue.list().order().get().text();
        return new SavedView.Spec(
                queue.list().query().get(),
                order.equals("imported") ? "" : order,
                queue.columns().text().get());
    }
}
