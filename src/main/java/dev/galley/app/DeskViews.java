package dev.galley.app;

import dev.galley.ui.kit.BandStack;
import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.Toast;
import dev.galley.ui.kit.Views;
import dev.galley.ui.meta.MetaPane;
import dev.galley.ui.palette.KeySheetController;
import dev.galley.ui.palette.PaletteController;
import dev.galley.ui.palette.PaletteViewModel;
import dev.galley.ui.queue.FaultBand;
import dev.galley.ui.queue.FilterController;
import dev.galley.ui.queue.ListController;
import dev.galley.ui.reader.ReaderPane;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the views of an opened workspace and puts them into a scene.
final class DeskViews implements Actions.Focus {

    private final Desk desk;
    private final PathChooser chooser;
    private final Actions actions;
    private final ListController listController;
    private final WindowController window;
    private final ReaderPane reader = new ReaderPane();
    private final MetaPane meta = new MetaPane();
    private final List<Command> commands;
    private final PaletteViewModel palette;
    private final BooleanProperty paletteOpen = new SimpleBooleanProperty();
    private final PaneRing ring;
    private final Node filter;
    private final Scene scene;

    /// Views in a new scene.
    DeskViews(Desk desk, PathChooser chooser, Actions.Host host, double width, double height) {
        this.desk = desk;
        this.chooser = chooser;
        StackPane root = new StackPane();
        scene = new Scene(root, width, height);
        Appearance appearance = new Appearance(scene, desk.opened().remembered());
        actions = new Actions(desk, chooser, appearance, host, this, paletteOpen);
        listController =
                new ListController(
                        desk.list(),
                        desk.filter()::clear,
                        actions::importFiles,
                        desk.opened().policy()::weakScore);
        window = new WindowController(desk.opened().remembered(), desk.screen());
        ring = new PaneRing(scene, window::ring);
        commands = Commands.of(actions);
        palette = new PaletteViewModel(commands);
        palette.open().bindBidirectional(paletteOpen);
        Views views = new Views(controllers());
        root.getChildren().setAll(views.load("shell_window"));
        filter = views.load("queue_filter");
        fill(views);
        desk.shelf().shown().subscribe(this::show);
        meta.onOpenLink(host::openLink);
        new DropTarget(desk.importing()::start).listen(scene);
        new Keys(commands, this::isCovered).listen(scene);
    }

    @Override
    public void list() {
        listController.focus();
    }

    @Override
    public void filter() {
        filter.lookup("#filter").requestFocus();
    }

    @Override
    public void pane(int step) {
        ring.move(step);
    }

    /// The scene.
    Scene scene() {
        return scene;
    }

    private void fill(Views views) {
        window.fillTop(
                List.of(
                        views.load("shell_menu"),
                        bar(),
                        new ProgressStrip(desk.importing().progress()),
                        new ProgressStrip(desk.exporting().progress()),
                        new FaultBand(desk.filter(), desk.list()),
                        new BandStack(desk.notices())));
        ArticleController.Tabs tabs =
                new ArticleController.Tabs(reader.node(), new Region(), new Region(), new Region());
        ArticleController article = new ArticleController(desk.screen(), actions, tabs);
        Parent middle =
                new Views(Map.of(ArticleController.class, () -> article)).load("shell_article");
        window.fillPanes(
                new WindowController.Panes(
                        new Region(),
                        (Region) views.load("queue_list"),
                        (Region) middle,
                        (Region) meta.node(),
                        new Region()));
        window.fillBottom(views.load("shell_decide"));
        window.fillOver(
                List.of(new Toast(desk.notices()), views.load("shell_reason")),
                List.of(views.load("shell_export"), views.load("palette_keys"),
                        views.load("palette_search")));
    }

    private Parent bar() {
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
                () -> new MenuController(commands),
                DecideController.class,
                () -> new DecideController(actions, follows()),
                ReasonController.class,
                () -> new ReasonController(desk.reasons(), desk.deciding(), toList),
                ExportController.class,
                () -> new ExportController(desk.exporting(), chooser, toList),
                PaletteController.class,
                () -> new PaletteController(palette, toList),
                KeySheetController.class,
                () -> new KeySheetController(desk.screen().keysOpen(), commands, toList));
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

    private boolean isCovered() {
        return desk.exporting().open().get()
                || desk.screen().keysOpen().get()
                || palette.open().get()
                || desk.deciding().asking().get() != null;
    }

    private void show(@Nullable Shown shown) {
        reader.show(shown == null ? null : shown.article());
        meta.show(shown == null ? null : shown.detail(), desk.opened().policy());
    }
}
