package dev.galley.app;

import dev.galley.ui.kit.BandStack;
import dev.galley.ui.kit.Toast;
import dev.galley.ui.kit.Views;
import dev.galley.ui.meta.MetaPane;
import dev.galley.ui.queue.FaultBand;
import dev.galley.ui.queue.FilterController;
import dev.galley.ui.queue.ListController;
import dev.galley.ui.reader.ReaderPane;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the views of an opened workspace and puts them into a scene.
final class DeskViews {

    private final Desk desk;
    private final PathChooser chooser;
    private final Actions actions;
    private final ListController listController;
    private final WindowController window;
    private final ReaderPane reader = new ReaderPane();
    private final MetaPane meta = new MetaPane();
    private final Scene scene;

    /// Views in a new scene.
    DeskViews(Desk desk, PathChooser chooser, Actions.Host host, double width, double height) {
        this.desk = desk;
        this.chooser = chooser;
        StackPane root = new StackPane();
        scene = new Scene(root, width, height);
        Appearance appearance = new Appearance(scene, desk.opened().remembered());
        Actions.Parts parts =
                new Actions.Parts(desk.list(), desk.deciding(), desk.importing(), desk.exporting());
        actions = new Actions(parts, chooser, appearance, host);
        listController =
                new ListController(
                        desk.list(),
                        desk.filter()::clear,
                        actions::importFiles,
                        desk.opened().policy()::weakScore);
        window = new WindowController(desk.opened().remembered());
        Views views = new Views(controllers());
        root.getChildren().setAll(views.load("shell_window"));
        Node filter = views.load("queue_filter");
        fill(views, filter);
        desk.shelf().shown().subscribe(this::show);
        meta.onOpenLink(host::openLink);
        new DropTarget(desk.importing()::start).listen(scene);
        keys(filter.lookup("#filter")).listen(scene);
    }

    /// Moves the focus to the list, once the window is up.
    void focus() {
        listController.focus();
    }

    /// The scene.
    Scene scene() {
        return scene;
    }

    private void fill(Views views, Node filter) {
        window.fillTop(
                List.of(
                        views.load("shell_menu"),
                        bar(filter),
                        new ProgressStrip(desk.importing().progress()),
                        new ProgressStrip(desk.exporting().progress()),
                        new FaultBand(desk.filter(), desk.list()),
                        new BandStack(desk.notices())));
        window.fillPanes(List.of(views.load("queue_list"), reader.node(), meta.node()));
        window.fillBottom(views.load("shell_decide"));
        window.fillOver(
                List.of(new Toast(desk.notices()), views.load("shell_reason")),
                List.of(views.load("shell_export"), views.load("shell_keys")));
    }

    private Parent bar(Node filter) {
        Opened opened = desk.opened();
        String folder = opened.workspace().folder().toString();
        BarController bar = new BarController(actions, opened.name(), folder, filter);
        return new Views(Map.of(BarController.class, () -> bar)).load("shell_bar");
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        Runnable toList = listController::focus;
        return Map.of(
                WindowController.class,
                () -> window,
                ListController.class,
                () -> listController,
                FilterController.class,
                () -> new FilterController(desk.filter(), desk.list(), toList),
                MenuController.class,
                () -> new MenuController(actions),
                DecideController.class,
                () -> new DecideController(actions, follows()),
                ReasonController.class,
                () -> new ReasonController(desk.reasons(), desk.deciding(), toList),
                ExportController.class,
                () -> new ExportController(desk.exporting(), chooser, toList),
                KeysController.class,
                () -> new KeysController(actions.keysOpen(), toList));
    }

    private DecideController.Follows follows() {
        Opened opened = desk.opened();
        return new DecideController.Follows(
                desk.list(),
                desk.shelf().shown(),
                desk.tally().text(),
                opened.readOnly() == null,
                opened.signOffs());
    }

    private Keys keys(Node filter) {
        return new Keys(actions, window.panes(), filter, this::isCovered);
    }

    private boolean isCovered() {
        return desk.exporting().open().get()
                || actions.keysOpen().get()
                || desk.deciding().asking().get() != null;
    }

    private void show(@Nullable Shown shown) {
        reader.show(shown == null ? null : shown.article());
        meta.show(shown == null ? null : shown.detail(), desk.opened().policy());
    }
}
