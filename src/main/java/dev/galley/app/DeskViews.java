package dev.galley.app;

import dev.galley.ui.batch.BatchesController;
import dev.galley.ui.kit.BandStack;
import dev.galley.ui.kit.Command;
import dev.galley.ui.kit.Deferred;
import dev.galley.ui.kit.Toast;
import dev.galley.ui.kit.Views;
import dev.galley.ui.palette.PaletteViewModel;
import dev.galley.ui.queue.ChipsPane;
import dev.galley.ui.queue.FacetsController;
import dev.galley.ui.queue.FaultBand;
import dev.galley.ui.queue.FilterController;
import dev.galley.ui.queue.ListController;
import dev.galley.ui.queue.NextStep;
import dev.galley.ui.reader.ReaderPane;
import dev.galley.ui.source.SourcePane;
import dev.galley.ui.views.ViewsPane;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the views of an opened workspace and puts them into a scene.
final class DeskViews implements Actions.Focus {

    private final Desk desk;
    private final Sheets sheets;
    private final Actions actions;
    private final ListController listController;
    private final WindowController window;
    private final ArticleController article;
    private final PostPanes post;
    private final Insight insight;
    private final List<Command> commands;
    private final BooleanProperty paletteOpen = new SimpleBooleanProperty();
    private final PaneRing ring;
    private final Node filter;
    private final Scene scene;

    /// Views in a new scene.
    DeskViews(Desk desk, PathChooser chooser, Actions.Host host, Size size) {
        this.desk = desk;
        StackPane root = new StackPane();
        scene = new Scene(root, size.width(), size.height());
        post = new PostPanes(desk, size.lanes(), host, this::list);
        insight = insight(size.lanes(), chooser, host);
        Appearance appearance = new Appearance(scene, desk.opened().remembered());
        sheets = new Sheets(desk, appearance, size.lanes());
        actions = new Actions(desk, sheets, appearance, host, this, paletteOpen);
        listController =
                new ListController(
                        desk.list(),
                        desk.queue().picks(),
                        desk.queue().done(),
                        desk.queue().columns(),
                        listHost());
        window =
                new WindowController(desk.opened().remembered(), desk.screen(), appearance.scale());
        ring = new PaneRing(scene, window::ring);
        article = new ArticleController(desk.screen(), actions, post.tabs());
        commands = Commands.of(actions);
        PaletteViewModel palette = new PaletteViewModel(commands, desk.views()::commands);
        palette.open().bindBidirectional(paletteOpen);
        Views views = new Views(controllers());
        root.getChildren().setAll(views.load("shell_window"));
        filter = views.load("queue_filter");
        fill(views);
        window.fillOver(
                List.of(new Toast(desk.notices()), views.load("shell_reason")),
                sheets.load(commands, palette, chooser, this::list));
        desk.shelf().shown().subscribe(this::show);
        desk.terms().subscribe(_ -> show(desk.shelf().shown().get()));
        new DropTarget(desk.importing()::start).listen(scene);
        keys(palette).listen(scene);
    }

    private Insight insight(Lanes lanes, PathChooser chooser, Actions.Host host) {
        Insight.Ways ways =
                new Insight.Ways(
                        chooser,
                        post.source(),
                        file -> host.openLink(file.toUri().toString()),
                        this::list);
        return new Insight(desk, lanes, ways);
    }

    private Keys keys(PaletteViewModel palette) {
        SourcePane source = post.source().pane();
        return new Keys(
                desk.views()::commands,
                commands,
                () -> sheets.anyOpen(palette) || source.isBeingJudged().get(),
                source::isRawText);
    }

    /// How large the scene is, and where its work is done.
    record Size(double width, double height, Lanes lanes) {}

    @Override
    public void list() {
        listController.focus();
    }

    @Override
    public void columns() {
        actions.show(Screen.Place.POSTS);
        listController.chooseColumns();
    }

    @Override
    public void filter() {
        actions.show(Screen.Place.POSTS);
        filter.lookup("#filter").requestFocus();
    }

    @Override
    public void pane(int step) {
        ring.move(step);
    }

    @Override
    public void edit() {
        post.edit();
    }

    @Override
    public void save() {
        post.save();
    }

    @Override
    public void fix() {
        post.fix();
    }

    @Override
    public ReaderPane reader() {
        return post.reader();
    }

    @Override
    public SourcePane source() {
        return post.source().pane();
    }

    @Override
    public boolean takeBackVerdict() {
        return post.source().takeBackLast();
    }

    /// Where one has gone from the batches to somewhere else already, nothing changes that.
    private void leaveBatches() {
        if (desk.screen().place().get() != Screen.Place.INSIGHT) {
            toPosts();
        }
    }

    private void toPosts() {
        actions.show(Screen.Place.POSTS);
        list();
    }

    /// The scene.
    Scene scene() {
        return scene;
    }

    /// All that can be done, in the order of the menus.
    List<Command> commands() {
        return commands;
    }

    /// What can lie over the window.
    Sheets sheets() {
        return sheets;
    }

    private void fill(Views views) {
        window.fillTop(
                List.of(
                        views.load("shell_menu"),
                        views.load("shell_bar"),
                        new ChipsPane(desk.queue().filter(), desk.list()),
                        new ProgressStrip(desk.importing().progress()),
                        new ProgressStrip(desk.exporting().progress()),
                        new ProgressStrip(desk.rechecking().progress()),
                        new FaultBand(desk.queue().filter(), desk.list()),
                        new BandStack(desk.notices())));
        window.fillPanes(
                new WindowController.Panes(
                        leftPane((Region) views.load("queue_facets")),
                        (Region) views.load("queue_list"),
                        (Region) views.load("shell_article"),
                        post.source().pane().sides(),
                        post.meta(),
                        new Deferred(
                                desk.screen().place().isEqualTo(Screen.Place.BATCHES),
                                () -> views.load("batch_overview")),
                        new Deferred(
                                desk.screen().place().isEqualTo(Screen.Place.INSIGHT),
                                insight::pane)));
        window.fillBottom(views.load("shell_decide"));
    }

    /// The views above the facets.
    private Region leftPane(Region facets) {
        ViewsOnDesk named = desk.views();
        VBox.setVgrow(facets, Priority.ALWAYS);
        facets.setPrefHeight(0); // what the views leave
        VBox left = new VBox(new ViewsPane(named.models(), named.unfolded(), this::list), facets);
        VBox.setVgrow(left, Priority.ALWAYS);
        return left;
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(
                WindowController.class,
                () -> window,
                BarController.class,
                () -> new BarController(actions, filter),
                ListController.class,
                () -> listController,
                FilterController.class,
                () ->
                        new FilterController(
                                desk.queue().filter(),
                                desk.list(),
                                desk.queue().completion(),
                                this::list),
                FacetsController.class,
                () -> new FacetsController(desk.queue().facets()),
                ArticleController.class,
                () -> article,
                BatchesController.class,
                () -> new BatchesController(desk.batches(), this::weakBelow, this::leaveBatches),
                MenuController.class,
                () -> new MenuController(commands),
                DecideController.class,
                () -> new DecideController(actions),
                ReasonController.class,
                () -> new ReasonController(desk.reasons(), desk.deciding(), this::list));
    }

    private int weakBelow(String score) {
        return desk.terms().get().policy().weakBelow(score);
    }

    private ListController.Host listHost() {
        List<NextStep> next =
                List.of(
                        new NextStep(
                                "Show what is approved", () -> desk.showPosts("status:approved")),
                        new NextStep("Export…", actions::export));
        return new ListController.Host(
                desk.queue().filter()::clear,
                desk::importFiles,
                this::weakBelow,
                this::rowMenu,
                next);
    }

    /// What a right click on a row offers: all that can be done with a post.
    private List<MenuItem> rowMenu() {
        return commands.stream().filter(Commands::isAboutPosts).map(MenuController::item).toList();
    }

    private void show(@Nullable Shown shown) {
        post.show(shown);
        article.offer(shown, desk.editing());
    }
}
